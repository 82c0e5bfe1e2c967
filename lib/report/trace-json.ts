import { z } from 'zod';

import { REASONS } from '@/lib/facts/reasons';
import { Evidence } from '@/lib/inventory/evidence';
import type { RequestHeader } from '@/lib/trace/request';
import { requestUrl } from '@/lib/trace/request-url';
import type { Outcome, Trace, TraceHop } from '@/lib/trace/trace-types';

import { prettyJson } from './json';

export const ComponentJson = z.object({ kind: z.string(), id: z.string(), name: z.string() });

export const HeaderJson = z.object({ name: z.string(), value: z.union([z.string(), z.object({ secret: z.literal(true) })]) });

export const HopJson = z.object({
  id: z.string(),
  kind: z.enum(['viewer', 'origin', 'target']),
  from: ComponentJson,
  to: ComponentJson,
  scheme: z.enum(['http', 'https']).nullable(),
  port: z.number().nullable(),
  http: z.enum(['HTTP/1.1', 'HTTP/2', 'HTTP/3']).nullable(),
  framing: z.enum(['gRPC', 'WebSocket']).optional(),
  tls: z.object({ versions: z.array(z.string()).nullable(), policy: z.string().nullable(), peerValidated: z.boolean() }).nullable(),
});

/** How a request ends, without the proof. */
export const EndJson = z.object({
  by: z.enum(['edge', 'web-acl', 'load-balancer', 'target', 'nobody', 'unknown']),
  /** Null where the application decides or no HTTP answer comes. */
  status: z.number().nullable(),
  reason: z.enum(REASONS),
  certainty: z.enum(['certain', 'depends']),
  dependsOn: z.array(z.object({ code: z.string(), gap: z.string().nullable() })).optional(),
});

const TraceOutcome = EndJson.extend({ at: ComponentJson, evidence: z.array(Evidence) });

const TracePath = z.object({
  request: z.object({
    method: z.string(),
    url: z.string(),
    http: z.enum(['HTTP/1.1', 'HTTP/2', 'HTTP/3']),
    framing: z.enum(['gRPC', 'WebSocket']).optional(),
    headers: z.array(HeaderJson),
  }),
  steps: z.array(z.object({ at: ComponentJson, decision: z.string(), evidence: z.array(Evidence) })),
  hops: z.array(HopJson),
  outcome: TraceOutcome,
});

/** The stable JSON of a trace. `alternatives` are other ways the same request may go, `follows` what becomes of a redirect. */
export const TraceJson = TracePath.extend({ alternatives: z.array(TracePath), follows: z.array(TracePath) });
export type TraceJson = z.infer<typeof TraceJson>;

/** A trace as the documented JSON text. */
export function traceJson(trace: Trace): string {
  return prettyJson(toTraceJson(trace));
}

/** A trace in the documented form. */
export function toTraceJson(trace: Trace): TraceJson {
  return { ...toPath(trace), alternatives: trace.alternatives.map(toPath), follows: trace.follows.map(toPath) };
}

function toPath({ request, steps, hops, outcome }: Trace): z.infer<typeof TracePath> {
  const { method, http, framing, headers } = request;
  return {
    request: {
      method,
      url: requestUrl(request),
      http,
      ...(framing === null ? {} : { framing }),
      headers: headers.map(toHeaderJson),
    },
    steps: steps.map(({ at, decision, evidence }) => ({ at: { ...at }, decision, evidence: [...evidence] })),
    hops: hops.map(toHopJson),
    outcome: toOutcome(outcome),
  };
}

/** A request header; of a secret one only that it is there. */
export function toHeaderJson({ name, value }: RequestHeader): z.infer<typeof HeaderJson> {
  return { name, value: typeof value === 'string' ? value : { secret: true } };
}

/** What is spoken on one hop. */
export function toHopJson({ id, kind, from, to, scheme, port, http, framing, tls }: TraceHop): z.infer<typeof HopJson> {
  const security = tls === null ? null : { ...tls, versions: tls.versions === null ? null : [...tls.versions] };
  return { id, kind, from: { ...from }, to: { ...to }, scheme, port, http, ...(framing === null ? {} : { framing }), tls: security };
}

/** Who answers what, and what that hangs on. */
export function toEndJson({ by, status, reason, certainty, dependsOn }: Outcome): z.infer<typeof EndJson> {
  const hangsOn = dependsOn.map(({ code, gap }) => ({ code, gap }));
  return { by, status, reason, certainty, ...(hangsOn.length === 0 ? {} : { dependsOn: hangsOn }) };
}

function toOutcome(outcome: Outcome): TraceJson['outcome'] {
  return { ...toEndJson(outcome), at: { ...outcome.at }, evidence: [...outcome.evidence] };
}
