import { describe, expect, it } from 'vitest';

import { translatorFor } from '@/lib/messages/catalogue';
import { ODD_NAMES, reviewedSnapshot } from '@/lib/testing/reviewed-snapshot';

import { findingsCsv } from './findings-csv';

const t = translatorFor('en');

/** Fields by line, as RFC 4180 has them. Throws where a line is not made of quoted fields. */
function parsed(csv: string): string[][] {
  const lines = csv.replace(/^\ufeff/, '').split('\r\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    expect(line).toMatch(/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/);
    return [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field = '']) => field.replaceAll('""', '"'));
  });
}

describe('findingsCsv', () => {
  const [columns = [], ...rows] = parsed(findingsCsv(reviewedSnapshot().snapshot, t));
  const records = rows.map((fields) => Object.fromEntries(columns.map((column, at) => [column, fields[at]])));

  it('has a line for each finding, with its verdict', () => {
    expect(columns.join()).toBe(
      'check,status,verdict,severity,place,subject_kind,subject_id,subject_name,message,adjusted_reason,owner,expires,controls,evidence,gaps',
    );
    expect(records.map(({ status, verdict, severity }) => [status, verdict, severity].join(' '))).toEqual([
      'fail fail critical',
      'fail fail medium',
      'unknown unknown low',
      'fail covered high',
      'fail moot high',
      'fail accepted info',
    ]);
  });

  it('says what stands, and why', () => {
    expect(records[1]).toEqual({
      check: 'viewer-plaintext',
      status: 'fail',
      verdict: 'fail',
      severity: 'medium',
      place: 'viewer',
      subject_kind: 'distribution',
      subject_id: 'E1EXAMPLE',
      subject_name: 'web',
      message: expect.stringContaining('E1EXAMPLE'),
      adjusted_reason: '',
      owner: '',
      expires: '',
      controls: 'CloudFront.3 prowler:web',
      evidence: 'Attributes[web] = "web" (web)',
      gaps: '',
    });
    expect(records[2]).toMatchObject({ gaps: 'g', evidence: '' });
  });

  it('says why a failure does no harm, and who accepted a risk until when', () => {
    expect(records[3]).toMatchObject({ adjusted_reason: expect.stringMatching(/^Every way in passes web,/), owner: '', expires: '' });
    expect(records[5]).toMatchObject({ adjusted_reason: 'web', owner: 'web', expires: '2027-01-31' });
  });

  it('speaks Japanese, with the same words of the vocabulary', () => {
    const csv = findingsCsv(reviewedSnapshot().snapshot, translatorFor('ja'));
    expect(csv.startsWith('\ufeff"check","status"')).toBe(true);
    expect(parsed(csv)[2]?.slice(0, 5)).toEqual(['viewer-plaintext', 'fail', 'fail', 'medium', 'viewer']);
    expect(parsed(csv)[2]?.[8]).toMatch(/[぀-ヿ]/);
  });

  it('is its columns where nothing was found', () => {
    expect(parsed(findingsCsv({ findings: [] }, t))).toEqual([columns]);
  });

  it.each(ODD_NAMES)('keeps its form and starts no formula: %j', (name) => {
    const all = parsed(findingsCsv(reviewedSnapshot(name).snapshot, t));
    expect(new Set(all.map((fields) => fields.length))).toEqual(new Set([columns.length]));
    expect(all.flat().filter((field) => /^[=+\-@\t\r＝＋－＠]/.test(field))).toEqual([]);
    expect(all.flat().join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });
});
