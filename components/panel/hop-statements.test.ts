import { describe, expect, it } from 'vitest';

import { effectiveUse, originHop } from '@/lib/testing/hop-report';
import { surveyedRequest } from '@/lib/testing/surveyed-request';
import type { SurveyedRequest } from '@/lib/trace/survey-types';
import type { Step } from '@/lib/trace/trace-types';

import { hopStatements } from './hop-statements';

function step(decision: Step['decision'], fact: Step['fact']): Step {
  return { at: { kind: 'distribution', id: 'E1', name: 'E1' }, decision, params: {}, evidence: [], fact };
}

const STEPS = [
  step('viewer-http-version', 'viewer-http-versions'),
  step('origin-scheme', 'origin-protocol-policy'),
  step('origin-http-version', 'origin-http-1.1'),
  step('origin-certificate', null),
];
const REQUEST = surveyedRequest();
const REQUESTS = new Map<string, SurveyedRequest>([[REQUEST.id, { ...REQUEST, trace: { ...REQUEST.trace, steps: STEPS } }]]);

describe('hopStatements', () => {
  it('takes those that settle this hop, the version first, each once', () => {
    const hop = originHop({ effective: [effectiveUse(), effectiveUse()] });
    expect(hopStatements(hop, REQUESTS, null)).toEqual(['origin-http-1.1', 'origin-protocol-policy']);
    expect(hopStatements({ ...hop, kind: 'viewer' }, REQUESTS, null)).toEqual(['viewer-http-versions']);
  });

  it('does not repeat what the outcome says', () => {
    expect(hopStatements(originHop(), REQUESTS, 'origin-http-1.1')).toEqual(['origin-protocol-policy']);
  });

  it('has none where no request passes', () => {
    expect(hopStatements(originHop({ effective: [] }), REQUESTS, null)).toEqual([]);
  });
});
