import { z } from 'zod';

import { REASONS } from '@/lib/facts/reasons';
import { Evidence } from '@/lib/inventory/evidence';
import type { SecretValue } from '@/lib/inventory/secret';
import type { RequestHeader, TraceRequest } from '@/lib/trace/request';
import { requestUrl } from '@/lib/trace/request-url';
import type { DependsOn, Outcome, TraceHop } from '@/lib/trace/trace-types';

// The parts that several documents have in common.

export const ComponentJson = z.object({ kind: z.string(), id: z.string(), name: z.string() });

/** What fills a sentence: names and numbers. */
export const ParamsJson = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()]));

/** A secret value is only said to be there. */
export const ValueJson = z.union([z.string(), z.object({ secret: z.literal(true) })]);

export const HeaderJson = z.object({ name: z.string(), value: ValueJson });

export const DependsOnJson = z.object({ code: z.string(), params: ParamsJson, gap: z.string().nullable() });

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
  dependsOn: z.array(DependsOnJson).optional(),
});

export const OutcomeJson = EndJson.extend({
  at: ComponentJson,
  params: ParamsJson,
  /** The AWS statement that it rests on, by its id in `lib/facts`. */
  fact: z.string().nullable(),
  evidence: z.array(Evidence),
});

export const RequestJson = z.object({
  method: z.string(),
  url: z.string(),
  http: z.enum(['HTTP/1.1', 'HTTP/2', 'HTTP/3']),
  framing: z.enum(['gRPC', 'WebSocket']).optional(),
  headers: z.array(HeaderJson),
  /** What was said of who sends it. */
  sourceIp: z.string().optional(),
  country: z.string().optional(),
  tls: z.string().optional(),
  clientCertificate: z.boolean().optional(),
  /** Seconds. */
  answersAfter: z.number().optional(),
});

export function toValueJson(value: string | SecretValue): z.infer<typeof ValueJson> {
  return typeof value === 'string' ? value : { secret: true };
}

/** A request header; of a secret one only that it is there. */
export function toHeaderJson({ name, value }: RequestHeader): z.infer<typeof HeaderJson> {
  return { name, value: toValueJson(value) };
}

export function toDependsOnJson({ code, params, gap }: DependsOn): z.infer<typeof DependsOnJson> {
  return { code, params: { ...params }, gap };
}

/** What is spoken on one hop. */
export function toHopJson({ id, kind, from, to, scheme, port, http, framing, tls }: TraceHop): z.infer<typeof HopJson> {
  const security = tls === null ? null : { ...tls, versions: tls.versions === null ? null : [...tls.versions] };
  return { id, kind, from: { ...from }, to: { ...to }, scheme, port, http, ...(framing === null ? {} : { framing }), tls: security };
}

/** Who answers what, and what that hangs on. */
export function toEndJson({ by, status, reason, certainty, dependsOn }: Outcome): z.infer<typeof EndJson> {
  return { by, status, reason, certainty, ...(dependsOn.length === 0 ? {} : { dependsOn: dependsOn.map(toDependsOnJson) }) };
}

export function toOutcomeJson(outcome: Outcome): z.infer<typeof OutcomeJson> {
  const { at, params, fact, evidence } = outcome;
  return { ...toEndJson(outcome), at: { ...at }, params: { ...params }, fact, evidence: [...evidence] };
}

export function toRequestJson(request: TraceRequest): z.infer<typeof RequestJson> {
  const { method, http, framing, headers, sourceIp, client, answersAfter } = request;
  return {
    ...{ method, url: requestUrl(request), http, ...(framing === null ? {} : { framing }), headers: headers.map(toHeaderJson) },
    ...(sourceIp === null ? {} : { sourceIp }),
    ...(client.country === null ? {} : { country: client.country }),
    ...(client.tls === null ? {} : { tls: client.tls }),
    ...(client.certificate === null ? {} : { clientCertificate: client.certificate }),
    ...(answersAfter === null ? {} : { answersAfter }),
  };
}
