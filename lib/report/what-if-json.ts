import { z } from 'zod';

import type { RequestComparison } from '@/lib/compare/comparison';
import type { OfferedSetting } from '@/lib/edits/offered-settings';
import { type Edit, SETTING_IDS, SUBJECT_KINDS } from '@/lib/edits/setting';
import type { Finding } from '@/lib/checks/finding';
import { TOOLS } from '@/lib/steps/step';
import type { HopReport } from '@/lib/trace/survey-types';
import type { WhatIf } from '@/lib/what-if/what-if';

import { prettyJson } from './json';
import { ComponentJson, EndJson, HopJson, ParamsJson, RequestJson, toEndJson, toHopJson, toRequestJson } from './trace-parts-json';

const Severity = z.enum(['critical', 'high', 'medium', 'low', 'none', 'unknown']);
const Posture = z.enum(['secure', 'acceptable', 'weak', 'exposed', 'unknown']);
const Verdict = z.enum(['open', 'unknown', 'conditional', 'shut']);

const Side = z.object({ outcome: EndJson, severity: Severity, hops: z.array(HopJson) });
const HopSide = z.object({ posture: Posture, severity: Severity }).nullable();
const FindingSide = z.object({ status: z.string(), severity: z.string(), params: ParamsJson }).nullable();

/** The stable JSON of `what-if` with edits. What is null stands on the other side only. */
export const WhatIfJson = z.object({
  edits: z.array(z.object({ setting: z.enum(SETTING_IDS), subject: z.string(), value: z.string() })),
  /** Those that change come first. */
  requests: z.array(z.object({ request: RequestJson, kind: z.string(), changed: z.boolean(), before: Side, after: Side })),
  hops: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['viewer', 'origin', 'target']),
      from: ComponentJson,
      to: ComponentJson,
      changed: z.boolean(),
      before: HopSide,
      after: HopSide,
    }),
  ),
  findings: z.array(
    z.object({
      check: z.string(),
      subject: z.object({ kind: z.string(), id: z.string() }),
      changed: z.boolean(),
      before: FindingSide,
      after: FindingSide,
    }),
  ),
  /** Whether each load balancer can be reached past CloudFront; null where it does not stand behind CloudFront. */
  bypass: z.array(z.object({ loadBalancer: ComponentJson, changed: z.boolean(), before: Verdict.nullable(), after: Verdict.nullable() })),
  prices: z.array(z.object({ code: z.string(), params: ParamsJson })),
  /** In an order in which no request is lost. `how`: what to run, or to write into a template; null where the tool has nothing to do. */
  steps: z.array(
    z.object({
      code: z.string(),
      params: ParamsJson,
      how: z.record(z.enum(TOOLS), z.string().nullable()),
      /** What the server in the container is told, as nginx has it. */
      server: z.string().nullable(),
    }),
  ),
});
export type WhatIfJson = z.infer<typeof WhatIfJson>;

/** What edits would change, as the documented JSON text. */
export function whatIfJson(edits: readonly Edit[], { comparison, bypass, prices, steps }: WhatIf): string {
  const json: WhatIfJson = {
    edits: edits.map((edit) => ({ ...edit })),
    requests: comparison.requests.map(({ request, kind, changed, before, after }) => ({
      ...{ request: toRequestJson(request), kind, changed, before: toSide(before), after: toSide(after) },
    })),
    hops: comparison.hops.map(({ id, kind, from, to, changed, before, after }) => ({
      ...{ id, kind, from: { ...from }, to: { ...to }, changed, before: toHopSide(before), after: toHopSide(after) },
    })),
    findings: comparison.findings.flatMap(({ before, after, changed }) => {
      const one = after ?? before;
      if (one === null) return [];
      return [{ check: one.check, subject: { ...one.subject }, changed, before: toFindingSide(before), after: toFindingSide(after) }];
    }),
    bypass: bypass.map((one) => ({ ...one, loadBalancer: { ...one.loadBalancer } })),
    prices: prices.map(({ code, params }) => ({ code, params: { ...params } })),
    steps: steps.map(({ code, params, how, server }) => ({ code, params: { ...params }, how: { ...how }, server })),
  };
  return prettyJson(json);
}

function toSide({ trace, severity }: RequestComparison['before']): z.infer<typeof Side> {
  return { outcome: toEndJson(trace.outcome), severity, hops: trace.hops.map(toHopJson) };
}

function toHopSide(hop: HopReport | null): z.infer<typeof HopSide> {
  return hop === null ? null : { posture: hop.posture, severity: hop.severity };
}

function toFindingSide(finding: Finding | null): z.infer<typeof FindingSide> {
  return finding === null ? null : { status: finding.status, severity: finding.severity, params: { ...finding.params } };
}

/** The stable JSON of `what-if` without edits: what can be tried out. */
export const SettingsJson = z.object({
  settings: z.array(
    z.object({
      setting: z.enum(SETTING_IDS),
      subject: z.object({ kind: z.enum(SUBJECT_KINDS), id: z.string(), name: z.string() }),
      /** Null where it was not read, or does not apply. */
      current: z.string().nullable(),
      /** Values to try; more may be accepted. */
      choices: z.array(z.string()),
    }),
  ),
});

/** What can be tried out, as the documented JSON text. */
export function settingsJson(offered: readonly OfferedSetting[]): string {
  const json: z.infer<typeof SettingsJson> = {
    settings: offered.map((one) => ({ ...one, subject: { ...one.subject }, choices: [...one.choices] })),
  };
  return prettyJson(json);
}
