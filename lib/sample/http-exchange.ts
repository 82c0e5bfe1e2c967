import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Reply } from './answer-call';
import type { WireRequest } from './wire/protocol';

/** Reads a request whole. */
export async function readRequest(incoming: IncomingMessage): Promise<WireRequest> {
  let body = '';
  incoming.setEncoding('utf8');
  for await (const chunk of incoming) body += String(chunk);
  const [path = '/', query] = (incoming.url ?? '/').split('?');
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]);
  return { method: incoming.method ?? 'GET', path, query: new URLSearchParams(query), headers: Object.fromEntries(headers), body };
}

/** Sends a reply: a response, a reset of the connection, or nothing at all. */
export function sendReply(reply: Reply, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (reply.kind === 'hang') return;
  if (reply.kind === 'reset') {
    incoming.socket.resetAndDestroy();
    return;
  }
  const { status, headers, body } = reply.response;
  outgoing.writeHead(status, { ...headers, 'x-amzn-requestid': reply.requestId ?? randomUUID() });
  outgoing.end(body);
}

/** A defect of the endpoint's own must not look like an answer of AWS: it says what it is. */
export function sendDefect(error: unknown, outgoing: ServerResponse): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  outgoing.writeHead(500, { 'content-type': 'text/plain' });
  outgoing.end(`Defect of the sample endpoint: ${text}`);
}
