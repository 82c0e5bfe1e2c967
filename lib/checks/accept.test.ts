import { describe, expect, it } from 'vitest';

import { acceptFindings, type Acceptance } from './accept';
import type { Finding } from './finding';

const finding = (changed: Partial<Finding> = {}): Finding => ({
  check: 'edge-logs-off',
  status: 'fail',
  severity: 'medium',
  place: 'edge',
  subject: { kind: 'distribution', id: 'E1', name: 'www.example.com' },
  components: ['E1'],
  params: {},
  evidence: [],
  gaps: [],
  controls: [],
  ...changed,
});
const acceptance = (changed: Partial<Acceptance> = {}): Acceptance => ({
  check: 'edge-logs-off',
  subject: 'E1',
  reason: 'A proxy logs.',
  owner: 'web team',
  expires: '2027-03-31',
  ...changed,
});
const DAY = '2026-11-27';

function verdicts(findings: readonly Finding[], ...acceptances: Acceptance[]): (string | undefined)[] {
  return acceptFindings(findings, acceptances, DAY).findings.map(({ adjusted }) => adjusted?.verdict);
}

describe('acceptFindings', () => {
  it.each([
    ['by id', acceptance()],
    ['by name', acceptance({ subject: 'www.example.com' })],
    ['for all', acceptance({ subject: '*' })],
    ['on its last day', acceptance({ expires: DAY })],
  ])('accepts %s', (_, one) => {
    expect(acceptFindings([finding()], [one], DAY).findings[0]?.adjusted).toEqual({
      verdict: 'accepted',
      reason: 'A proxy logs.',
      owner: 'web team',
      expires: one.expires,
    });
  });

  it.each([
    ['another check', finding(), acceptance({ check: 'web-acl-empty' })],
    ['another subject', finding(), acceptance({ subject: 'E2' })],
    ['what could not be decided', finding({ status: 'unknown' }), acceptance()],
  ])('leaves %s', (_, one, other) => {
    expect(verdicts([one], other)).toEqual([undefined]);
  });

  it('brings a finding back when the acceptance has run out, and says so', () => {
    const late = acceptance({ expires: '2026-11-26' });
    expect(acceptFindings([finding()], [late], DAY)).toMatchObject({ findings: [{ check: 'edge-logs-off' }], lapsed: [late], unused: [] });
    expect(verdicts([finding()], late)).toEqual([undefined]);
  });

  it('says nothing of one that has run out where another counts', () => {
    const late = acceptance({ expires: '2026-11-26' });
    expect(acceptFindings([finding()], [late, acceptance()], DAY)).toMatchObject({ lapsed: [], unused: [] });
    expect(verdicts([finding()], late, acceptance())).toEqual(['accepted']);
  });

  it.each([
    ['nothing was found', []],
    ['only other things were found', [finding({ check: 'web-acl-empty' })]],
  ])('names an acceptance of a check that nobody knows where %s', (_, findings) => {
    const unknown = acceptance({ check: 'no-such-check', subject: '*' });
    expect(acceptFindings(findings, [unknown], DAY)).toMatchObject({ findings, lapsed: [], unused: [unknown] });
  });

  it('leaves what the neighbours cover as it is', () => {
    const covered = finding({ adjusted: { verdict: 'covered', reason: 'done-otherwise', params: { setting: 'x' } } });
    expect(verdicts([covered], acceptance())).toEqual(['covered']);
  });

  it('names acceptances that match nothing', () => {
    const gone = acceptance({ subject: 'E9' });
    expect(acceptFindings([finding()], [gone], DAY).unused).toEqual([gone]);
  });

  it('puts what is accepted behind what stands', () => {
    const other = finding({ check: 'web-acl-empty', severity: 'low' });
    expect(acceptFindings([finding(), other], [acceptance()], DAY).findings.map(({ check }) => check)).toEqual([
      'web-acl-empty',
      'edge-logs-off',
    ]);
  });
});
