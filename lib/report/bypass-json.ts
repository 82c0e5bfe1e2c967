import { z } from 'zod';

import { REASONS } from '@/lib/facts/reasons';
import { Evidence } from '@/lib/inventory/evidence';
import type { BypassProof, Door, DoorStop } from '@/lib/trace/bypass/door';

import { prettyJson } from './json';
import { ComponentJson, DependsOnJson, OutcomeJson, RequestJson, toDependsOnJson, toOutcomeJson, toRequestJson } from './trace-parts-json';

const Verdict = z.enum(['open', 'unknown', 'conditional', 'shut']);

const Stop = z.object({
  kind: z.enum(['outcome', 'internal-scheme', 'no-public-address', 'network']),
  /** Where `kind` is `outcome`. */
  status: z.number().nullable().optional(),
  reason: z.enum(REASONS).optional(),
  evidence: z.array(Evidence),
});

/** The stable JSON of `find --bypass`: for every load balancer behind CloudFront, each way in that does not pass it. */
export const BypassJson = z.object({
  loadBalancers: z.array(
    z.object({
      loadBalancer: ComponentJson,
      verdict: Verdict,
      doors: z.array(
        z.object({
          kind: z.enum(['internet', 'foreign-distribution', 'network-load-balancer', 'task-address']),
          at: ComponentJson,
          port: z.number().nullable(),
          verdict: Verdict,
          /** A request that gets through, or may; null where none does. */
          example: RequestJson.nullable(),
          outcome: OutcomeJson.nullable(),
          shutBy: z.array(Stop),
          dependsOn: z.array(DependsOnJson),
          /** Address ranges that it is open to; empty for everybody. */
          ranges: z.array(z.string()),
          /** Headers that rules look for a secret in. */
          secretHeaders: z.array(z.string()),
          evidence: z.array(Evidence),
        }),
      ),
    }),
  ),
});

/** Proofs as the documented JSON text. */
export function bypassJson(proofs: readonly BypassProof[]): string {
  const json: z.infer<typeof BypassJson> = {
    loadBalancers: proofs.map(({ loadBalancer, verdict, doors }) => ({
      loadBalancer: { ...loadBalancer },
      verdict,
      doors: doors.map(toDoor),
    })),
  };
  return prettyJson(json);
}

function toDoor({ kind, at, port, verdict, example, trace, shutBy, dependsOn, ranges, secretHeaders, evidence }: Door) {
  return {
    ...{ kind, at: { ...at }, port, verdict },
    example: example === null ? null : toRequestJson(example),
    outcome: trace === null ? null : toOutcomeJson(trace.outcome),
    shutBy: shutBy.map(toStop),
    dependsOn: dependsOn.map(toDependsOnJson),
    ...{ ranges: [...ranges], secretHeaders: [...secretHeaders], evidence: [...evidence] },
  };
}

function toStop(stop: DoorStop): z.infer<typeof Stop> {
  if (stop.kind !== 'outcome') return { kind: stop.kind, evidence: [...stop.evidence] };
  const { reason, status, evidence } = stop.outcome;
  return { kind: 'outcome', reason, status, evidence: [...evidence] };
}
