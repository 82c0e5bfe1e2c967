import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import type { SecureContextOptions, TlsOptions } from 'node:tls';

import { TOKEN } from './nginx';
import { type RealServer, run } from './real-server';

/** What a request looks like to a server. */
export interface Received {
  method: string;
  target: string;
  http: string;
  /** As on the wire: name, value, name, value… */
  rawHeaders: readonly string[];
}

type Request = Pick<http.IncomingMessage | http2.Http2ServerRequest, 'method' | 'url' | 'httpVersion' | 'rawHeaders'>;
type Response = http.ServerResponse | http2.Http2ServerResponse;

let started = 0;

/** Answers every request with what it looked like, and gRPC's as gRPC does: with a status behind the answer. */
function mirror(): { token: string; answer: (request: Request, response: Response) => void } {
  started += 1;
  const token = `node-${String(started)}`;
  const answer = ({ method = '', url = '', httpVersion, rawHeaders }: Request, response: Response): void => {
    const received: Received = { method, target: url, http: `HTTP/${httpVersion}`, rawHeaders };
    response.setHeader(TOKEN, token);
    if (httpVersion === '2.0' && method === 'POST') response.addTrailers({ 'grpc-status': '0' });
    response.end(JSON.stringify(received));
  };
  return { token, answer };
}

/** HTTP/1.1 without TLS. */
export function startHttp(options: http.ServerOptions = {}): Promise<RealServer> {
  const { token, answer } = mirror();
  return run(http.createServer(options, answer), token);
}

/** HTTP/1.1 over TLS. Clients that ask for one of the other names get the certificate that goes with it. */
export function startHttps(options: TlsOptions, others: readonly { name: string; pair: SecureContextOptions }[] = []): Promise<RealServer> {
  const { token, answer } = mirror();
  const server = https.createServer(options, answer);
  for (const { name, pair } of others) server.addContext(name, pair);
  return run(server, token);
}

/** HTTP/2 without TLS: prior knowledge. */
export function startHttp2(): Promise<RealServer> {
  const { token, answer } = mirror();
  return run(http2.createServer(answer), token);
}

/** HTTP/2 over TLS, and HTTP/1.1 with it where that is allowed. */
export function startSecureHttp2(options: http2.SecureServerOptions): Promise<RealServer> {
  const { token, answer } = mirror();
  return run(http2.createSecureServer(options, answer), token);
}
