import { z } from 'zod';

import type { Explanation, Remark, Way } from '@/lib/explain/explanation';

import { prettyJson } from './json';
import { ComponentJson, HopJson, OutcomeJson, ParamsJson, RequestJson, toHopJson, toOutcomeJson, toRequestJson } from './trace-parts-json';

const RemarkJson = z.object({
  code: z.string(),
  params: ParamsJson,
  /** AWS's page; null where the line or the inventory says so. */
  source: z.string().nullable(),
});

const By = z.enum(['edge', 'web-acl', 'load-balancer', 'target', 'nobody', 'unknown']);

/** The stable JSON of an explanation. Sentences stand in the catalogue under `explain` by their codes. */
export const ExplainJson = z.object({
  /** The line's fields by AWS's names in camel case; null where a status alone was explained. */
  line: z.looseObject({ kind: z.enum(['alb-access', 'alb-connection', 'cloudfront']) }).nullable(),
  status: z.number().nullable(),
  answeredBy: By,
  /** Ids of what the request passed, as far as the line and the traces tell. */
  route: z.object({
    entry: z.string().nullable(),
    behavior: z.number().nullable(),
    originLink: z.string().nullable(),
    loadBalancer: z.string().nullable(),
    listener: z.string().nullable(),
    rule: z.string().nullable(),
    targetGroup: z.string().nullable(),
    targetLink: z.string().nullable(),
  }),
  statements: z.array(RemarkJson),
  contradictions: z.array(RemarkJson),
  ways: z.array(
    z.object({
      via: z.enum(['logged', 'viewer', 'found']),
      agreement: z.enum(['agrees', 'may-agree', 'silent', 'differs']),
      entry: ComponentJson.extend({ hosts: z.array(z.string()) }),
      kind: z.enum(['http1.1', 'http2', 'http3', 'grpc', 'websocket', 'plain-http']),
      request: RequestJson,
      hops: z.array(HopJson),
      outcome: OutcomeJson,
    }),
  ),
  causes: z.array(RemarkJson.extend({ by: By, fit: z.enum(['named', 'fits', 'possible']) })),
  hints: z.array(RemarkJson),
  /** False where there may be requests that were not looked at. */
  complete: z.boolean(),
});
export type ExplainJson = z.infer<typeof ExplainJson>;

/** An explanation as the documented JSON text. */
export function explainJson(explanation: Explanation): string {
  return prettyJson(toExplainJson(explanation));
}

function toExplainJson({ line, route, statements, contradictions, ways, causes, hints, ...rest }: Explanation): ExplainJson {
  return {
    ...rest,
    line: line === null ? null : { ...line },
    route: { ...route },
    statements: statements.map(toRemark),
    contradictions: contradictions.map(toRemark),
    ways: ways.map(toWay),
    causes: causes.map((cause) => ({ ...toRemark(cause), by: cause.by, fit: cause.fit })),
    hints: hints.map(toRemark),
  };
}

function toRemark({ code, params, source }: Remark<string>): z.infer<typeof RemarkJson> {
  return { code, params: { ...params }, source };
}

function toWay({ via, agreement, entry, kind, trace }: Way): ExplainJson['ways'][number] {
  return {
    ...{ via, agreement, kind, entry: { ...entry.component, hosts: [...entry.hosts] } },
    request: toRequestJson(trace.request),
    hops: trace.hops.map(toHopJson),
    outcome: toOutcomeJson(trace.outcome),
  };
}
