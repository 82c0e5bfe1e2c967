import { z } from 'zod';

import { otherOutcomes } from '@/lib/matrix/other-outcomes';
import type { MatrixRow, ProtocolMatrix } from '@/lib/matrix/protocol-matrix';
import { requestUrl } from '@/lib/trace/request-url';
import { REQUEST_KINDS } from '@/lib/trace/survey/request-kinds';
import type { SurveyedRequest } from '@/lib/trace/survey-types';
import { wasSpoken } from '@/lib/trace/was-spoken';

import { prettyJson } from './json';
import { ComponentJson, EndJson, HeaderJson, HopJson, toEndJson, toHeaderJson, toHopJson } from './trace-parts-json';

const Severity = z.enum(['critical', 'high', 'medium', 'low', 'none', 'unknown']);

const MatrixCell = z.object({
  kind: z.enum(['http1.1', 'http2', 'http3', 'grpc', 'websocket', 'plain-http']),
  /** The traced request that tells what becomes of this kind here; its URL is another path's where both fare alike. */
  request: z.string(),
  method: z.string(),
  url: z.string(),
  /** `spoken` is false on the hop where it was refused. */
  hops: z.array(HopJson.extend({ spoken: z.boolean() })),
  outcome: EndJson,
  /** Other ways that it may end, where that hangs on something. */
  otherwise: z.array(EndJson),
  severity: Severity,
});

/** The stable JSON of a protocol matrix. */
export const MatrixJson = z.object({
  schema: z.literal('hoplens.matrix/1'),
  entries: z.array(
    z.object({
      entry: z.object({
        id: z.string(),
        kind: z.enum(['distribution', 'load-balancer']),
        component: ComponentJson,
        hosts: z.array(z.string()),
        enabled: z.boolean(),
        /** A side door: a load balancer that is meant to be entered through CloudFront. */
        fronted: z.boolean(),
      }),
      severity: Severity,
      rows: z.array(
        z.object({
          host: z.string(),
          /** Null: 443 and 80. */
          port: z.number().nullable(),
          path: z.string(),
          method: z.string(),
          headers: z.array(HeaderJson),
          behavior: z.string().nullable(),
          rule: z.union([z.number(), z.literal('default')]).nullable(),
          severity: Severity,
          /** Without the kinds that were not traced here. */
          requests: z.array(MatrixCell),
        }),
      ),
    }),
  ),
});
export type MatrixJson = z.infer<typeof MatrixJson>;
type RowJson = MatrixJson['entries'][number]['rows'][number];

/** A matrix as the documented JSON text. */
export function matrixJson(matrix: ProtocolMatrix): string {
  return prettyJson(toMatrixJson(matrix));
}

/** A matrix in the documented form. */
export function toMatrixJson(matrix: ProtocolMatrix): MatrixJson {
  return {
    schema: 'hoplens.matrix/1',
    entries: matrix.map(({ entry: { id, kind, component, hosts, enabled, fronted }, severity, rows }) => ({
      entry: { id, kind, component: { ...component }, hosts: [...hosts], enabled, fronted },
      severity,
      rows: rows.map(toRow),
    })),
  };
}

function toRow({ host, port, path, method, headers, behavior, rule, severity, cells }: MatrixRow): RowJson {
  const traced = REQUEST_KINDS.map((kind) => cells[kind]).filter((cell) => cell !== null);
  return { host, port, path, method, headers: headers.map(toHeaderJson), behavior, rule, severity, requests: traced.map(toCell) };
}

function toCell({ id, kind, severity, trace }: SurveyedRequest): RowJson['requests'][number] {
  const { request, hops, outcome } = trace;
  return {
    kind,
    request: id,
    method: request.method,
    url: requestUrl(request),
    hops: hops.map((hop) => ({ ...toHopJson(hop), spoken: wasSpoken(hop, outcome) })),
    outcome: toEndJson(outcome),
    otherwise: otherOutcomes(trace).map(toEndJson),
    severity,
  };
}
