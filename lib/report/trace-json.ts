import { z } from 'zod';

import { Evidence } from '@/lib/inventory/evidence';
import type { DeliveredRequest, Timing, Trace } from '@/lib/trace/trace-types';

import { prettyJson } from './json';
import {
  ComponentJson,
  HopJson,
  OutcomeJson,
  ParamsJson,
  RequestJson,
  toHopJson,
  toOutcomeJson,
  toRequestJson,
  toValueJson,
  ValueJson,
} from './trace-parts-json';

/** The request as the target receives it. In values, `{viewer}` and `{cloudfront}` stand for addresses that nobody said. */
const DeliveredJson = z.object({
  method: z.string(),
  /** Path and query; null where they could not be determined. */
  target: z.string().nullable(),
  http: z.enum(['HTTP/1.1', 'HTTP/2', 'HTTP/3']).nullable(),
  headers: z.array(
    z.object({
      name: z.string(),
      /** Null: there, with a value that nobody can foresee. */
      value: ValueJson.nullable(),
      by: z.enum(['viewer', 'cloudfront', 'origin-custom-header', 'load-balancer']),
    }),
  ),
});

const TimingJson = z.object({
  /** The one that runs out first comes first. */
  limits: z.array(
    z.object({
      at: ComponentJson,
      code: z.string(),
      /** Null where it was not read. */
      seconds: z.number().nullable(),
      attempts: z.number().nullable(),
      /** What the viewer gets; null where the connection just ends. */
      status: z.number().nullable(),
      /** The status in the load balancer's access log; null where it logs none. */
      logged: z.number().nullable(),
      evidence: z.array(Evidence),
    }),
  ),
  clashes: z.array(z.object({ code: z.string(), sender: z.number(), closer: z.number().nullable(), evidence: z.array(Evidence) })),
});

const TracePath = z.object({
  request: RequestJson,
  steps: z.array(
    z.object({ at: ComponentJson, decision: z.string(), params: ParamsJson, fact: z.string().nullable(), evidence: z.array(Evidence) }),
  ),
  hops: z.array(HopJson),
  outcome: OutcomeJson,
  /** Where a redirect leads. */
  onward: z.string().nullable(),
  /** The name that a redirect throws the viewer out to, past CloudFront. */
  leaves: z.string().nullable(),
  /** What CloudFront shows the viewer of an error, where that is not the error itself, or is kept (seconds). */
  shown: z.object({ status: z.number(), page: z.string().nullable(), keptFor: z.number(), evidence: z.array(Evidence) }).nullable(),
  delivered: DeliveredJson.nullable(),
  timing: TimingJson.nullable(),
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

function toPath({ request, steps, hops, outcome, onward, leaves, shown, delivered, timing }: Trace): z.infer<typeof TracePath> {
  return {
    request: toRequestJson(request),
    steps: steps.map(({ at, decision, params, fact, evidence }) => ({
      ...{ at: { ...at }, decision, params: { ...params }, fact, evidence: [...evidence] },
    })),
    hops: hops.map(toHopJson),
    outcome: toOutcomeJson(outcome),
    onward: onward?.url ?? null,
    leaves,
    shown: shown === null ? null : { ...shown, evidence: [...shown.evidence] },
    delivered: delivered === null ? null : toDelivered(delivered),
    timing: timing === null ? null : toTiming(timing),
  };
}

function toDelivered({ method, target, http, headers }: DeliveredRequest): z.infer<typeof DeliveredJson> {
  const shown = headers.map(({ name, value, by }) => ({ name, value: value === null ? null : toValueJson(value), by }));
  return { method, target, http, headers: shown };
}

function toTiming({ limits, clashes }: Timing): z.infer<typeof TimingJson> {
  return {
    limits: limits.map(({ at, code, seconds, attempts = 1, status, logged, evidence }) => ({
      ...{ at: { ...at }, code, seconds, attempts, status, logged, evidence: [...evidence] },
    })),
    clashes: clashes.map((clash) => ({ ...clash, evidence: [...clash.evidence] })),
  };
}
