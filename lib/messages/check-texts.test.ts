import { describe, expect, it } from 'vitest';

import type { Finding } from '@/lib/checks/finding';
import { gap } from '@/lib/testing/gap';

import { translatorFor } from './catalogue';
import { findingSentence, outcomeRepair } from './check-texts';
import { hiddenLines } from './hidden-lines';

const t = translatorFor('en');
const loop = { location: 'https://wiki.example.com/', times: 1 };

describe('findingSentence', () => {
  it.each<[string, Partial<Finding>, RegExp]>([
    ['says what fails', { check: 'redirect-loop', params: loop }, /^The answer is a redirect to https:\/\/wiki\.example\.com\//],
    ['claims no end that is not certain', { check: 'redirect-loop', status: 'unknown', params: loop }, /^Not certain: The answer is /],
    [
      'says once that an end is not known',
      { check: 'undetermined', status: 'unknown', params: { component: 'wiki' } },
      /^What wiki does with this request cannot be determined/,
    ],
    ['names whom a check could not judge', { check: 'edge-logs-off', status: 'unknown' }, /^Could not be decided for web: Nothing logs/],
    ['leaves a check that nobody knows with its id', { check: 'of-a-later-version' }, /^of-a-later-version$/],
  ])('%s', (_, { check = '', status = 'fail', params = {} }, sentence) => {
    expect(findingSentence(t, { check, status, params, subject: { kind: 'distribution', id: 'E1', name: 'web' } })).toMatch(sentence);
  });
});

describe('findingSentence of what an older version sealed', () => {
  const subject = { kind: 'distribution', id: 'E1', name: 'web' };
  it.each<[string, Partial<Finding> & { message: string }, RegExp]>([
    ['is said anew where it can be', { check: 'redirect-loop', params: loop, message: 'sealed' }, /^The answer is a redirect to/],
    ['is as it was where its sentence asks for more today', { check: 'redirect-loop', params: {}, message: 'sealed' }, /^sealed$/],
    ['is as it was where a check asks for more today', { check: 'viewer-plaintext', params: {}, message: 'sealed' }, /^sealed$/],
    ['is as it was where its check is gone', { check: 'of-an-earlier-version', message: 'sealed' }, /^sealed$/],
  ])('%s', (_, { check = '', status = 'fail', params = {}, message }, sentence) => {
    for (const locale of ['en', 'ja'] as const) {
      const said = findingSentence(translatorFor(locale), { check, status, params, subject, message });
      if (locale === 'en' || said === message) expect(said).toMatch(sentence);
    }
  });
});

describe('outcomeRepair', () => {
  it.each<[string, Partial<Finding>, RegExp]>([
    ['names what is to change', { check: 'redirect-loop', params: loop }, /^Let CloudFront connect over HTTPS/],
    ['says nothing where nothing is to repair', { check: 'forwarded' }, /^$/],
    ['says nothing where it would have to name what is not there', { check: 'redirect-loop' }, /^$|^Let /],
    ['leaves the repair of a check to its page', { check: 'edge-logs-off', params: { distribution: 'E1' } }, /^$/],
  ])('%s', (_, { check = '', params = {} }, repair) => {
    expect(outcomeRepair(t, { check, params })).toMatch(repair);
  });
});

describe('hiddenLines', () => {
  const denied = (id: string) => ({ ...gap({ kind: 'network-acl', resource: null, region: 'eu-west-1' }), id });

  it('says what several gaps have in common once', () => {
    const lines = hiddenLines(t, [{ gaps: ['a'] }, { gaps: ['b'] }], [denied('a'), denied('b'), denied('c')]);
    expect(lines).toEqual([expect.stringMatching(/^network ACLs in eu-west-1: /)]);
  });

  it('says so where nothing was left unread', () => {
    expect(hiddenLines(t, [{ gaps: [] }], [denied('a')])).toEqual([t.messages.review.detail.hiddenElsewhere]);
  });
});
