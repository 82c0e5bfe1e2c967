import { z } from 'zod';

import { REASONS } from '@/lib/facts/reasons';
import { Evidence } from '@/lib/inventory/evidence';
import { requestUrl } from '@/lib/trace/request-url';
import type { Outcome, Trace, TraceHop } from '@/lib/trace/trace-types';

import { prettyJson } from './json';

const Component = z.object({ kind: z.string(), id: z.string(), name: z.string() });

const TraceOutcome = z.object({
  by: z.enum(['edge', 'web-acl', 'load-balancer', 'target', 'nobody', 'unknown']),
  /** Null where the application decides or no HTTP answer comes. */
  status: z.number().nullable(),
  reason: z.enum(REASONS),
  certainty: z.enum(['certain', 'depends']),
  dependsOn: z.array(z.object({ code: z.string(), gap: z.string().nullable() })).optional(),
  at: Component,
  evidence: z.array(Evidence),
});

const TracePath = z.object({
  request: z.object({
    method: z.string(),
    url: z.string(),
    http: z.enum(['HTTP/1.1', 'HTTP/2', 'HTTP/3']),
    framing: z.enum(['gRPC', 'WebSocket']).optional(),
    headers: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.object({ secret: z.literal(true) })]) })),
  }),
  steps: z.array(z.object({ at: Component, decision: z.string(), evidence: z.array(Evidence) })),
  hops: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['viewer', 'origin', 'target']),
      from: Component,
      to: Component,
      scheme: z.enum(['http', 'https']).nullable(),
      port: z.number().nullable(),
      http: z.enum(['HTTP/1.1', 'HTTP/2', 'HTTP/3']).nullable(),
      framing: z.enum(['gRPC', 'WebSocket']).optional(),
      tls: z.object({ versions: z.array(z.string()).nullable(), policy: z.string().nullable(), peerValidated: z.boolean() }).nullable(),
    }),
  ),
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
      headers: headers.map(({ name, value }) => ({ name, value: typeof value === 'string' ? value : { secret: true } })),
    },
    steps: steps.map(({ at, decision, evidence }) => ({ at: { ...at }, decision, evidence: [...evidence] })),
    hops: hops.map(toHop),
    outcome: toOutcome(outcome),
  };
}

function toHop({ id, kind, from, to, scheme, port, http, framing, tls }: TraceHop): TraceJson['hops'][number] {
  const security = tls === null ? null : { ...tls, versions: tls.versions === null ? null : [...tls.versions] };
  return { id, kind, from: { ...from }, to: { ...to }, scheme, port, http, ...(framing === null ? {} : { framing }), tls: security };
}

function toOutcome({ by, status, reason, certainty, dependsOn, at, evidence }: Outcome): TraceJson['outcome'] {
  const hangsOn = dependsOn.map(({ code, gap }) => ({ code, gap }));
  return { by, status, reason, certainty, ...(hangsOn.length === 0 ? {} : { dependsOn: hangsOn }), at: { ...at }, evidence: [...evidence] };
}
