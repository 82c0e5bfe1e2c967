import { describe, expect, it } from 'vitest';

import { originHop, outcome464 } from '@/lib/testing/hop-report';
import { FORWARDED, pageTrace, surveyedRequest } from '@/lib/testing/surveyed-request';
import type { HopReport, SurveyedRequest } from '@/lib/trace/survey-types';

import { outcomeFindings } from './outcome-findings';

function findings(hops: readonly HopReport[], requests: readonly SurveyedRequest[] = []): unknown[] {
  return outcomeFindings({ hops, requests, entries: [] }).map(({ check, status, severity, subject }) => [
    check,
    status,
    severity,
    subject.id,
  ]);
}

describe('outcomeFindings', () => {
  it('says nothing about hops that let requests pass', () => {
    expect(findings([originHop()], [surveyedRequest()])).toEqual([]);
  });

  it('tells the outcome of a hop with its evidence', () => {
    const [finding] = outcomeFindings({ hops: [originHop({ outcome: outcome464(), severity: 'critical' })], requests: [], entries: [] });
    expect(finding).toEqual({
      check: 'target-group-protocol-version',
      status: 'fail',
      severity: 'critical',
      place: 'origin',
      subject: { kind: 'origin', id: 'origin:E1/alb', name: 'web' },
      components: ['origin:E1/alb', originHop().to.id],
      params: outcome464().params,
      evidence: outcome464().evidence,
      gaps: [],
      controls: [],
    });
  });

  it('tells each reason of a hop once, the worst of each', () => {
    const ended = [
      surveyedRequest({ id: 'a', request: { framing: 'WebSocket' }, outcome: outcome464() }),
      surveyedRequest({ id: 'b', outcome: outcome464() }),
      surveyedRequest({ id: 'c', request: { scheme: 'http' }, outcome: outcome464({ reason: 'target-network-blocked', status: 504 }) }),
      surveyedRequest({ id: 'd', outcome: outcome464({ reason: 'viewer-https-redirect', status: 301 }) }),
    ];
    expect(findings([originHop({ outcome: outcome464(), severity: 'high' })], ended)).toEqual([
      ['target-group-protocol-version', 'fail', 'critical', 'origin:E1/alb'],
      ['target-network-blocked', 'fail', 'medium', 'origin:E1/alb'],
    ]);
  });

  it('judges every way that a request may go, and none as fine that fails', () => {
    const refused = pageTrace(outcome464({ certainty: 'depends' }));
    const request = surveyedRequest({ severity: 'critical', outcome: { ...FORWARDED, certainty: 'depends' } });
    const weighted = { ...request, trace: { ...request.trace, alternatives: [refused] } };
    expect(findings([originHop()], [weighted])).toEqual([['target-group-protocol-version', 'unknown', 'critical', 'origin:E1/alb']]);
  });

  it('is no harsher than the survey, which knows what a path is for', () => {
    expect(findings([originHop()], [surveyedRequest({ severity: 'medium', outcome: outcome464() })])).toEqual([
      ['target-group-protocol-version', 'fail', 'medium', 'origin:E1/alb'],
    ]);
  });

  it('leaves it to the coverage to tell of a good answer that is not known to be good', () => {
    const outcome = {
      ...FORWARDED,
      certainty: 'depends' as const,
      dependsOn: [{ code: 'gap' as const, params: {}, gap: 'ecs:X|eu-west-1|*' }],
    };
    expect(findings([originHop()], [surveyedRequest({ severity: 'unknown', outcome })])).toEqual([]);
  });

  it.each([
    ['what hangs on something', outcome464({ certainty: 'depends' }), 'critical', 'unknown', 'critical'],
    ['what could not be determined', outcome464({ reason: 'undetermined', status: null }), 'unknown', 'unknown', 'medium'],
    ['what is certain', outcome464(), 'high', 'fail', 'high'],
  ] as const)('%s', (_, outcome, severity, status, told) => {
    expect(findings([originHop({ outcome, severity })])).toEqual([[outcome.reason, status, told, 'origin:E1/alb']]);
  });

  it('lets a certain failure outweigh one that hangs on something, whatever the severity', () => {
    const ended = [
      surveyedRequest({ id: 'a', outcome: outcome464({ certainty: 'depends' }) }),
      surveyedRequest({ id: 'b', request: { framing: 'WebSocket' }, outcome: outcome464() }),
    ];
    expect(findings([originHop()], ended)).toEqual([['target-group-protocol-version', 'fail', 'low', 'origin:E1/alb']]);
  });

  it('puts the worst first, and is the same for every order of hops', () => {
    const hops = [
      originHop({ id: 'origin:b', outcome: outcome464(), severity: 'low' }),
      originHop({ id: 'origin:c', outcome: outcome464(), severity: 'critical' }),
      originHop({ id: 'origin:a', outcome: outcome464(), severity: 'low' }),
    ];
    expect(findings(hops).map((row) => String(row).split(',').at(-1))).toEqual(['origin:c', 'origin:a', 'origin:b']);
    expect(findings([...hops].reverse())).toEqual(findings(hops));
  });
});
