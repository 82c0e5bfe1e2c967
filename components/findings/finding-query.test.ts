import { describe, expect, it } from 'vitest';

import type { Finding } from '@/lib/checks/finding';

import { filterFindings, FindingQuery, NO_FILTER, pageOf, reviewHref } from './finding-query';

const finding = (changed: Partial<Finding>): Finding => ({
  check: 'edge-logs-off',
  status: 'fail',
  severity: 'medium',
  place: 'edge',
  subject: { kind: 'distribution', id: 'E1', name: 'www.example.com' },
  components: ['E1', 'origin:E1'],
  params: {},
  evidence: [],
  gaps: [],
  controls: ['CloudFront.5'],
  ...changed,
});

const FINDINGS = [
  finding({}),
  finding({
    check: 'flow-logs-off',
    place: 'network',
    severity: 'low',
    subject: { kind: 'vpc', id: 'vpc-1', name: 'vpc-1' },
    components: [],
  }),
  finding({ check: 'web-acl-empty', status: 'unknown', controls: [] }),
  finding({ check: 'hsts-missing', place: 'viewer', adjusted: { verdict: 'accepted', reason: 'r', owner: 'o', expires: '2027-01-31' } }),
];

describe('FindingQuery', () => {
  it.each<[string, Record<string, string | string[]>]>([
    ['nothing', {}],
    ['nonsense', { severity: 'worst', place: 'moon', verdict: 'maybe', page: '-3', check: '', entry: 'x'.repeat(3000) }],
    ['no page at all', { page: 'NaN' }],
  ])('asks for everything by %s', (_, parameters) => {
    expect(FindingQuery.parse(parameters)).toEqual(NO_FILTER);
  });

  it('takes the first of several', () => {
    expect(FindingQuery.parse({ severity: ['high', 'low'], page: ['2', '3'] })).toMatchObject({ severity: 'high', page: 2 });
  });

  it('comes back from its own address', () => {
    const query: FindingQuery = {
      ...{ entry: 'E1&x=1', at: 'arn:aws:x/y', severity: 'low', place: 'network', verdict: 'covered' },
      ...{ check: 'flow-logs-off', control: 'prowler:vpc_flow_logs', rules: 'today', page: 3 },
    };
    const { searchParams, pathname } = new URL(reviewHref('abc', query), 'http://localhost');
    expect(pathname).toBe('/snapshots/abc/review');
    expect(FindingQuery.parse(Object.fromEntries(searchParams))).toEqual(query);
  });

  it('leaves the address of everything bare', () => {
    expect(reviewHref('abc', NO_FILTER)).toBe('/snapshots/abc/review');
  });
});

describe('filterFindings', () => {
  it.each<[string, Partial<FindingQuery>, string[]]>([
    ['everything', {}, ['edge-logs-off', 'flow-logs-off', 'web-acl-empty', 'hsts-missing']],
    ['a hop', { at: 'origin:E1' }, ['edge-logs-off', 'web-acl-empty', 'hsts-missing']],
    ['a subject that is on no hop', { at: 'vpc-1' }, ['flow-logs-off']],
    ['a severity', { severity: 'low' }, ['flow-logs-off']],
    ['a place', { place: 'viewer' }, ['hsts-missing']],
    ['what fails and stands', { verdict: 'fail' }, ['edge-logs-off', 'flow-logs-off']],
    ['what somebody accepted', { verdict: 'accepted' }, ['hsts-missing']],
    ['a check', { check: 'web-acl-empty' }, ['web-acl-empty']],
    ['a control', { control: 'CloudFront.5' }, ['edge-logs-off', 'flow-logs-off', 'hsts-missing']],
    ['several at once', { control: 'CloudFront.5', place: 'edge' }, ['edge-logs-off']],
    ['what nothing is like', { place: 'account' }, []],
  ])('finds %s', (_, query, checks) => {
    expect(filterFindings(FINDINGS, { ...NO_FILTER, ...query }).map(({ check }) => check)).toEqual(checks);
  });
});

describe('pageOf', () => {
  const list = Array.from({ length: 205 }, (_, at) => at);

  it.each([
    [1, 0, 99, 1],
    [3, 200, 204, 3],
    [9, 200, 204, 3],
  ])('page %i goes from %i to %i', (asked, first, last, page) => {
    const shown = pageOf(list, asked);
    expect([shown.findings[0], shown.findings.at(-1), shown.page, shown.pages]).toEqual([first, last, page, 3]);
  });

  it('is one empty page where there is nothing', () => {
    expect(pageOf([], 4)).toEqual({ findings: [], page: 1, pages: 1 });
  });
});
