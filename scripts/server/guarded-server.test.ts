import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { connect } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createGuardedServer } from './guarded-server.mjs';
import { listen } from './port.mjs';
import { knownHosts } from './refusal.mjs';

/** What reached the handler behind the server. */
const seen: { url: string | undefined; names: string[] }[] = [];

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  seen.push({ url: request.url, names: [...Object.keys(request.headers), ...request.rawHeaders.map((name) => name.toLowerCase())] });
  if (request.url === '/fails') throw new Error('secret text');
  response.end('answered');
}

let hosts = new Set<string>();
let port = 0;
const server: Server = createGuardedServer(answer, () => hosts);
beforeAll(async () => {
  port = await listen(server, 0);
  hosts = knownHosts(port, 'preview.example:8443');
});
afterAll(() => void server.close());

/** Sends bytes as they are and resolves to all that comes back until the server closes, or stays silent for a moment. */
function exchange(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let reply = '';
    socket.setTimeout(500, () => socket.destroy());
    socket.on('data', (chunk) => (reply += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(reply);
    });
  });
}

/** A request with `Host` and `Connection: close`. */
function request(line: string, headers: readonly string[] = [], body = ''): string {
  return [`${line} HTTP/1.1`, `Host: 127.0.0.1:${port}`, 'Connection: close', ...headers, '', body].join('\r\n');
}

async function statusOf(bytes: string): Promise<number> {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(await exchange(bytes))?.[1] ?? 0);
}

describe('what reaches the pages', () => {
  it.each([
    ['a page', () => request('GET /snapshots/1?node=a%20b')],
    ['its head', () => request('HEAD /')],
    ['an API call', () => request('POST /api/scans', ['Content-Type: application/json', 'Content-Length: 2'], '{}')],
    ['an API call that deletes', () => request('DELETE /api/scans/1')],
    ['localhost', () => `GET / HTTP/1.1\r\nHost: LOCALHOST:${port}\r\nConnection: close\r\n\r\n`],
    ['a name that was added', () => 'GET / HTTP/1.1\r\nHost: preview.example:8443\r\nConnection: close\r\n\r\n'],
  ])('%s', async (_name, bytes) => {
    expect(await statusOf(bytes())).toBe(200);
  });

  it('has lost the headers that only Next.js may set', async () => {
    const forged = [
      'X-Middleware-Subrequest: proxy',
      'x-middleware-rewrite: /secret',
      'x-nonce: abc',
      "Content-Security-Policy: script-src 'nonce-abc'",
      'next-resume: 1',
      'X-Forwarded-Host: evil.example',
      'x-forwarded-for: 10.0.0.1',
      'Forwarded: for=10.0.0.1',
    ];
    await exchange(request('GET /forged', [...forged, 'Accept-Language: ja']));
    const names = seen.find(({ url }) => url === '/forged')?.names ?? [];
    expect(names).toContain('accept-language');
    expect(names.filter((name) => forged.some((line) => line.toLowerCase().startsWith(`${name}:`)))).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each([
    ['a foreign name', 421, () => 'GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n'],
    ['the right name with a foreign port', 421, () => 'GET / HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n'],
    ['no name', 421, () => 'GET / HTTP/1.0\r\n\r\n'],
    ['two names', 421, () => request('GET /', ['Host: evil.example'])],
    ['an absolute target', 400, () => request('GET http://evil.example/')],
    ['a target that names a host', 400, () => request('GET //evil.example/')],
    ['a target with a broken escape', 400, () => request('GET /%zz')],
    ['a form sent to a page', 405, () => request('POST /', ['Content-Length: 0'])],
    ['a Server Action', 403, () => request('POST /', ['Next-Action: 00ab', 'Content-Length: 0'])],
    ['a Server Action on the API', 403, () => request('POST /api/scans', ['next-action: 00ab', 'Content-Length: 0'])],
    ['another method', 405, () => request('TRACE /api/scans')],
    ['preflights', 405, () => request('OPTIONS /api/scans')],
    ['a large body', 413, () => request('POST /api/scans', ['Content-Length: 1048577'])],
    ['a body of unknown length', 411, () => request('POST /api/scans', ['Transfer-Encoding: chunked'], '0\r\n\r\n')],
    ['two lengths', 400, () => request('POST /api/scans', ['Content-Length: 0', 'Transfer-Encoding: chunked'], '0\r\n\r\n')],
    ['large headers', 431, () => request('GET /', [`X-Long: ${'a'.repeat(20_000)}`])],
    ['the image optimizer', 404, () => request('GET /_next/image?url=%2Fa&w=64&q=75')],
    ['the image optimizer behind dots', 404, () => request('GET /a/../_next/%69mage?url=%2Fa')],
    ['a WebSocket', 400, () => `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`],
    [
      'an upgrade to elsewhere',
      400,
      () => 'GET http://evil.example/ HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    ],
    ['a tunnel', 400, () => 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n'],
  ])('%s: %i', async (_name, status, bytes) => {
    const before = seen.length;
    expect(await statusOf(bytes())).toBe(status);
    expect(seen.length).toBe(before);
  });
});

describe('a handler that fails', () => {
  it('is answered 500 without its text', async () => {
    const reply = await exchange(request('GET /fails'));
    expect(reply).toMatch(/^HTTP\/1\.1 500/);
    expect(reply).not.toContain('secret');
  });
});
