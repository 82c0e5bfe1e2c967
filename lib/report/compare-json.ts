import { z } from 'zod';

import { FINDING_SEVERITIES, type Finding } from '@/lib/checks/finding';
import { RESOURCE_CHANGES } from '@/lib/compare/configuration/compare-configuration';
import { FIELD_CHANGES } from '@/lib/compare/configuration/compare-fields';
import { MATCHED_BY } from '@/lib/compare/matching/match-resources';
import {
  type ComparedHop,
  type ComparedRequest,
  COUNTED,
  EDGE_CHANGES,
  FINDING_CHANGES,
  REQUEST_CHANGES,
  type SideSummary,
  type SnapshotComparison,
} from '@/lib/compare/snapshot-comparison';
import { InventorySource } from '@/lib/inventory/inventory';
import { ResourceKind } from '@/lib/inventory/gap';

import { prettyJson } from './json';
import { ComponentJson, EndJson, HopJson, RequestJson, toEndJson, toHopJson, toRequestJson } from './trace-parts-json';

const Severity = z.enum(['critical', 'high', 'medium', 'low', 'none', 'unknown']);
const Verdict = z.enum(['open', 'unknown', 'conditional', 'shut']).nullable();

const Side = z.object({ id: z.string().nullable(), createdAt: z.string().nullable(), source: InventorySource });
const TracedSide = z.object({ host: z.string(), outcome: EndJson, severity: Severity, hops: z.array(HopJson) });
const HopSide = z
  .object({ posture: z.enum(['secure', 'acceptable', 'weak', 'exposed', 'unknown']), severity: Severity, status: z.number().nullable() })
  .nullable();
const FindingSide = z
  .object({
    status: z.enum(['fail', 'unknown']),
    severity: z.enum(FINDING_SEVERITIES),
    adjusted: z.enum(['covered', 'moot', 'accepted']).nullable(),
  })
  .nullable();
const Resource = z.object({ id: z.string(), name: z.string(), region: z.string().nullable() }).nullable();

/** The stable JSON of a comparison. It lists what differs; `compared` counts all that was looked at. */
export const ComparisonJson = z.object({
  schema: z.literal('hoplens.comparison/1'),
  base: Side,
  head: Side,
  compared: z.object({ requests: z.number(), hops: z.number(), findings: z.number(), resources: z.number() }),
  requests: z.array(
    z.object({ request: RequestJson, kind: z.string(), change: z.enum(REQUEST_CHANGES), base: TracedSide, head: TracedSide }),
  ),
  hops: z.array(
    z.object({
      ...{ id: z.string(), kind: z.enum(['viewer', 'origin', 'target']), from: ComponentJson, to: ComponentJson },
      ...{ change: z.enum(EDGE_CHANGES), base: HopSide, head: HopSide },
    }),
  ),
  /** Every load balancer that stands behind CloudFront on one side; null on the side where it does not. */
  bypass: z.array(z.object({ loadBalancer: ComponentJson, changed: z.boolean(), base: Verdict, head: Verdict })),
  findings: z.array(
    z.object({
      ...{ check: z.string(), subject: z.object({ kind: z.string(), id: z.string(), name: z.string() }) },
      ...{ change: z.enum(FINDING_CHANGES), base: FindingSide, head: FindingSide },
    }),
  ),
  resources: z.array(
    z.object({
      ...{ kind: ResourceKind, change: z.enum(RESOURCE_CHANGES), base: Resource, head: Resource },
      matchedBy: z.object({ by: z.enum(MATCHED_BY), key: z.string() }).nullable(),
      fields: z.array(z.object({ path: z.string(), change: z.enum(FIELD_CHANGES), base: z.json(), head: z.json() })),
    }),
  ),
  counts: z.array(z.object({ what: z.enum(COUNTED), base: z.number().nullable(), head: z.number().nullable() })),
});
export type ComparisonJson = z.infer<typeof ComparisonJson>;

/** What differs between two snapshots, as the documented JSON text. */
export function comparisonJson({ base, head, requests, hops, bypass, findings, resources, counts }: SnapshotComparison): string {
  const differs = ({ change }: { change: string }): boolean => change !== 'same';
  const json = {
    schema: 'hoplens.comparison/1',
    base: toSide(base),
    head: toSide(head),
    compared: { requests: requests.length, hops: hops.length, findings: findings.length, resources: resources.length },
    requests: requests.filter(differs).map(toRequest),
    hops: hops.filter(differs).map(toHop),
    bypass: bypass.map(({ loadBalancer, changed, before, after }) => ({ loadBalancer, changed, base: before, head: after })),
    findings: findings.filter(differs).flatMap(({ change, base: before, head: after }) => {
      const one = after ?? before;
      return one === null ? [] : [{ check: one.check, subject: one.subject, change, base: toFinding(before), head: toFinding(after) }];
    }),
    resources: resources.filter(differs),
    counts,
  };
  return prettyJson(ComparisonJson.parse(json));
}

function toSide({ id, createdAt, source }: SideSummary) {
  return { id, createdAt, source };
}

function toRequest({ request, kind, change, before, after }: ComparedRequest) {
  const side = ({ trace, severity }: ComparedRequest['before']) => ({
    ...{ host: trace.request.host, outcome: toEndJson(trace.outcome), severity, hops: trace.hops.map(toHopJson) },
  });
  return { request: toRequestJson(request), kind, change, base: side(before), head: side(after) };
}

function toHop({ id, kind, from, to, change, before, after }: ComparedHop) {
  const side = (hop: ComparedHop['before']) =>
    hop === null ? null : { posture: hop.posture, severity: hop.severity, status: hop.outcome?.status ?? null };
  return { id, kind, from, to, change, base: side(before), head: side(after) };
}

function toFinding(finding: Finding | null) {
  return finding === null ? null : { status: finding.status, severity: finding.severity, adjusted: finding.adjusted?.verdict ?? null };
}
