import type { HeaderPattern, ListenerRule } from '@/lib/inventory/listener';
import { isUnknown } from '@/lib/inventory/unknown';
import type { AlbAccessLine } from '@/lib/logs/log-line';
import { framingHeaders } from '@/lib/trace/parse-request';
import { ANY_CLIENT, type Framing, type HttpVersion, type RequestHeader, type TraceRequest } from '@/lib/trace/request';

import { loggedPort, loggedScheme } from './locate';

const FRAMINGS: Readonly<Record<AlbAccessLine['type'], Framing | null>> = {
  http: null,
  https: null,
  h2: null,
  grpcs: 'gRPC',
  ws: 'WebSocket',
  wss: 'WebSocket',
};

/** `HTTP/2.0` as tracing calls it. Whatever came before HTTP/2 is routed like HTTP/1.1. */
export function httpVersionOf(logged: string | null): HttpVersion {
  if (logged?.startsWith('HTTP/3') === true) return 'HTTP/3';
  return logged?.startsWith('HTTP/2') === true ? 'HTTP/2' : 'HTTP/1.1';
}

/** What was spoken to the load balancer. */
export function spokenIn({ type, requestLine }: AlbAccessLine): Pick<TraceRequest, 'http' | 'framing'> {
  const http = type === 'h2' || type === 'grpcs' ? 'HTTP/2' : httpVersionOf(requestLine?.version ?? null);
  return { http, framing: FRAMINGS[type] };
}

/**
 * The request as the load balancer received it, made of the line; null where its URL cannot be read. Of headers the line has only
 * User-Agent. That the rule matched tells more: the request bore the headers that the rule asks for.
 */
export function loggedRequest(line: AlbAccessLine, port: number | null, rule: ListenerRule | null): TraceRequest | null {
  const { requestLine, client, userAgent } = line;
  const url = requestLine?.url ?? '';
  const [, host = '', , path = ''] = /^[a-z]+:\/\/([^/?#:]*|\[[^\]]*\])(:\d*)?([^#]*)/i.exec(url) ?? [];
  if (requestLine === null || requestLine.method === null || host === '') return null;
  const scheme = loggedScheme(line);
  const { http, framing } = spokenIn(line);
  const cut = path.indexOf('?');
  return {
    method: requestLine.method.toUpperCase(),
    scheme,
    host: host.toLowerCase(),
    port: loggedPort(line) ?? port ?? (scheme === 'http' ? 80 : 443),
    path: (cut < 0 ? path : path.slice(0, cut)) || '/',
    query: cut < 0 ? '' : path.slice(cut + 1),
    http,
    framing,
    headers: [...framingHeaders(framing), ...(userAgent === null ? [] : [{ name: 'user-agent', value: userAgent }]), ...bornHeaders(rule)],
    sourceIp: client?.ip ?? null,
    client: ANY_CLIENT,
    answersAfter: null,
  };
}

/** Headers that a request must have borne to match a rule. */
export function bornHeaders(rule: ListenerRule | null): RequestHeader[] {
  if (rule === null || isUnknown(rule.conditions)) return [];
  return rule.conditions.flatMap((condition) => {
    const [pattern] = condition.field === 'http-header' ? condition.values : [];
    return condition.field !== 'http-header' || pattern === undefined
      ? []
      : [{ name: condition.name.toLowerCase(), value: exampleOf(pattern) }];
  });
}

/** A value that matches a pattern. */
function exampleOf(pattern: HeaderPattern): RequestHeader['value'] {
  if (typeof pattern === 'string') return pattern.replaceAll('*', '').replaceAll('?', 'x');
  return { secret: true, fingerprint: pattern.matches[0] ?? pattern.fingerprint, short: pattern.short };
}

/** Names of headers that the conditions of some rules look at, and that no load balancer logs. */
export function unloggedHeaders(rules: readonly ListenerRule[]): string[] {
  const names = rules.flatMap(({ conditions }) =>
    isUnknown(conditions) ? [] : conditions.flatMap((one) => (one.field === 'http-header' ? [one.name.toLowerCase()] : [])),
  );
  return [...new Set(names)].filter((name) => name !== 'user-agent');
}
