import type { Severity } from '@/lib/facts/reasons';
import { ANY_CLIENT, type TraceRequest } from '@/lib/trace/request';
import { kindOf, severityOf } from '@/lib/trace/severity';
import type { SurveyedRequest } from '@/lib/trace/survey-types';
import type { Outcome, Trace } from '@/lib/trace/trace-types';
import { UNFINISHED } from '@/lib/trace/walk/walk';

import { outcome464 } from './hop-report';

/** The page reaches its application. */
export const FORWARDED = outcome464({
  reason: 'forwarded',
  status: null,
  by: 'target',
  params: { target: 'web' },
  fact: null,
  evidence: [],
});

interface Changed {
  id?: string;
  /** As its trace has it unless named. */
  severity?: Severity;
  outcome?: Outcome;
  /** Parts of the request that make it another kind. */
  request?: Partial<TraceRequest>;
}

/** A page request over HTTP/2 that ends on the origin hop `origin:E1/alb`. */
export function surveyedRequest({ id = 'E1#0', outcome = FORWARDED, request = {}, severity }: Changed = {}): SurveyedRequest {
  const page = pageTrace(outcome);
  const trace = { ...page, request: { ...page.request, ...request } };
  return { id, kind: kindOf(trace.request), entry: 'E1', probes: [0], trace, severity: severity ?? severityOf(trace) };
}

/** A page request over HTTP/2 from the viewer over the distribution to the load balancer, with that outcome. */
export function pageTrace(outcome: Outcome): Trace {
  const viewer = { kind: 'viewer', id: 'viewer', name: 'viewer' } as const;
  const distribution = { kind: 'distribution', id: 'E1', name: 'www.example.com' } as const;
  const tls = { versions: ['TLSv1.3', 'TLSv1.2'], policy: null, peerValidated: true };
  const hop = { scheme: 'https', port: 443, framing: null, tls, evidence: [] } as const;
  return {
    request: {
      method: 'GET',
      scheme: 'https',
      host: 'www.example.com',
      port: 443,
      path: '/',
      query: '',
      http: 'HTTP/2',
      framing: null,
      headers: [],
      sourceIp: null,
      client: ANY_CLIENT,
      answersAfter: null,
    },
    steps: [],
    hops: [
      { ...hop, id: 'viewer:E1', kind: 'viewer', from: viewer, to: distribution, http: 'HTTP/2' },
      { ...hop, id: 'origin:E1/alb', kind: 'origin', from: distribution, to: outcome.at, http: 'HTTP/1.1' },
    ],
    outcome,
    route: {
      entry: 'E1',
      behavior: -1,
      originLink: 'origin:E1/alb',
      loadBalancer: outcome.at.id,
      listener: null,
      rule: null,
      targetGroup: null,
      targetLink: null,
    },
    ...UNFINISHED,
  };
}
