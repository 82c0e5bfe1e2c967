import { describe, expect, it } from 'vitest';

import { countStandings } from '@/lib/checks/counts';
import { translatorFor } from '@/lib/messages/catalogue';
import { ODD_NAMES, reviewedSnapshot } from '@/lib/testing/reviewed-snapshot';

import { findingsJunit } from './findings-junit';

const t = translatorFor('en');
const { snapshot } = reviewedSnapshot();
const TAG = /<\/?(?:testsuites|testsuite|testcase|failure|skipped)(?: [a-z]+="[^"<>]*")*\/?>/g;

/** The numbers that a suite says of itself, and those of the cases in it. */
function counted(xml: string): [said: number[], found: number[]][] {
  return [...xml.matchAll(/<testsuites? ([^>]*)>([^]*?)<\/testsuites?>/g)].map(([, attributes = '', inside = '']) => [
    ['tests', 'failures', 'skipped'].map((name) => Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1])),
    ['<testcase ', '<failure ', '<skipped '].map((tag) => inside.split(tag).length - 1),
  ]);
}

describe('findingsJunit', () => {
  const xml = findingsJunit(snapshot, t);

  it('has a suite for each place with a finding or a pass', () => {
    const suites = [...xml.matchAll(/<testsuite name="([^"]*)"/g)].map(([, name]) => name);
    expect(suites).toEqual(['viewer', 'edge', 'load-balancer', 'target']);
    expect(xml).toContain('timestamp="2026-11-24T02:00:00"');
  });

  it('has numbers that add up, for each suite and for all', () => {
    const { fail, ...others } = countStandings(snapshot.findings);
    const skipped = Object.values(others).reduce((sum, count) => sum + count, 0);
    const all = /<testsuites name="hoplens" tests="(\d+)" failures="(\d+)" errors="0" skipped="(\d+)">/.exec(xml);
    // Two checks passed somewhere.
    expect(all?.slice(1).map(Number)).toEqual([fail + skipped + 2, fail, skipped]);
    const suites = counted(xml.replace(/<\/?testsuites[^>]*>/g, ''));
    expect(suites).toHaveLength(4);
    for (const [said, found] of suites) expect(said).toEqual(found);
  });

  it('fails what stands, with proof, repair and source', () => {
    const failure = /<failure message="([^"]*)" type="medium">([^]*?)<\/failure>/.exec(xml);
    expect(failure?.[1]).toContain('E1EXAMPLE');
    expect(failure?.[2]).toMatch(/Attributes\[web\] = &quot;web&quot; \(web\)\nCloudFront → [^]*\nhttps:\/\/docs\.aws\.amazon\.com\/\S+$/);
  });

  it('skips what is unknown, covered or accepted, with the reason', () => {
    const skipped = [...xml.matchAll(/<skipped message="([^"]*)"\/>/g)].map(([, message]) => message);
    expect(skipped).toHaveLength(4);
    expect(skipped[0]).toMatch(/^Could not be decided for web/);
    expect(skipped[1]).toContain('Every way in passes web');
    expect(skipped[3]).toContain('Accepted by web until 2027-01-31: web');
  });

  it('passes a check once, with how often it passed', () => {
    expect(xml).toContain('<testcase classname="viewer" name="viewer-plaintext: 2 passed"/>');
    expect(xml).not.toContain('container-privileged');
  });

  it('has no suite where nothing was looked at', () => {
    expect(findingsJunit({ ...snapshot, findings: [], checks: [] }, t)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="hoplens" tests="0" failures="0" errors="0" skipped="0">\n</testsuites>\n',
    );
  });

  it.each(ODD_NAMES)('stays well-formed and has the same cases: %j', (name) => {
    const odd = findingsJunit(reviewedSnapshot(name).snapshot, t);
    expect(odd.match(TAG)?.length).toBe(xml.match(TAG)?.length);
    const text = odd.replace('<?xml version="1.0" encoding="UTF-8"?>', '').replaceAll(TAG, '');
    expect(text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
    expect(odd).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\ufffe\uffff\p{Cs}]/u);
  });
});
