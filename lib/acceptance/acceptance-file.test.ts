import { describe, expect, it } from 'vitest';

import { isAppError } from '@/lib/errors';

import { parseAcceptances, writeAcceptances } from './acceptance-file';

const LOGS = { check: 'edge-logs-off', subject: 'www.example.com', reason: 'A proxy logs.', owner: 'web team', expires: '2027-03-31' };

async function faultOf(text: string): Promise<unknown> {
  const answer = await parseAcceptances(text, 'f.yaml').then(null, (error: unknown) => error);
  return isAppError(answer) ? answer.params : answer;
}

describe('acceptance file', () => {
  it('reads what it writes', async () => {
    expect(await parseAcceptances(writeAcceptances([LOGS]), 'f.yaml')).toEqual([LOGS]);
  });

  it.each([
    ['an empty file', ''],
    ['an empty list', 'accept: []'],
  ])('accepts nothing by %s', async (_, text) => {
    expect(await parseAcceptances(text, 'f.yaml')).toEqual([]);
  });

  it('takes a date as text, not as a moment', async () => {
    const text = 'accept:\n  - { check: a, subject: "*", reason: r, owner: o, expires: 2027-03-31 }';
    expect(await parseAcceptances(text, 'f.yaml')).toMatchObject([{ expires: '2027-03-31' }]);
  });

  it.each([
    ['no YAML', 'accept: [', { fault: 'acceptance-not-yaml', line: 1 }],
    ['something else', 'accept: 1', { fault: 'acceptance-wrong-entry', entry: 0 }],
    ['an entry without an owner', 'accept:\n  - { check: a, subject: b, reason: r, expires: 2027-01-01 }', { entry: 1, field: 'owner' }],
    ['no end', 'accept:\n  - { check: a, subject: b, reason: r, owner: o }', { entry: 1, field: 'expires' }],
    [
      'a day that is none',
      'accept:\n  - { check: a, subject: b, reason: r, owner: o, expires: 2027-02-30 }',
      { entry: 1, field: 'expires' },
    ],
    ['an empty reason', 'accept:\n  - { check: a, subject: b, reason: " ", owner: o, expires: 2027-01-01 }', { entry: 1, field: 'reason' }],
    [
      'a field that nobody knows',
      'accept:\n  - { check: a, subject: b, reason: r, owner: o, expires: 2027-01-01, by: x }',
      { field: 'by' },
    ],
    ['aliases without end', 'a: &a [1]\nb: [*a, *a]', { fault: 'acceptance-not-yaml' }],
  ])('refuses %s in words', async (_, text, fault) => {
    expect(await faultOf(text)).toMatchObject({ source: 'f.yaml', ...fault });
  });
});
