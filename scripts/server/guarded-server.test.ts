import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { connect } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createGuardedServer } from './guarded-server.mjs';
import { listen } from './port.mjs';
import { knownHosts } from './refusal.mjs';
import { signInSettings } from './sign-in-settings.mjs';

/** What reached the handler behind the server. */
const seen: { url: string | undefined; headers: IncomingMessage['headers']; names: string[] }[] = [];

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { headers } = request;
  seen.push({
    url: request.url,
    headers,
    names: [...Object.keys(request.headers), ...request.rawHeaders.map((name) => name.toLowerCase())],
  });
  if (request.url === '/fails') throw new Error('secret text');
  response.end('answered');
}

let hosts = new Set<string>();
let port = 0;
const server: Server = createGuardedServer(answer, () => hosts, signInSettings({}, '127.0.0.1'));
beforeAll(async () => {
  port = await listen(server, 0);
  hosts = knownHosts(port, 'preview.example:8443');
});
afterAll(() => void server.close());

/** Sends bytes as they are and resolves to all that comes back until the server closes, or stays silent for a moment. */
function exchange(bytes: string, to = port): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(to, '127.0.0.1', () => socket.write(bytes));
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
    ['a load balancer that looks after its health', () => 'GET /api/health HTTP/1.1\r\nHost: 10.0.0.7\r\nConnection: close\r\n\r\n'],
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
      'x-amzn-oidc-data: a.b.c',
      'X-Amzn-Oidc-Identity: admin',
      'x-hoplens-path: //evil.example',
    ];
    await exchange(request('GET /forged', [...forged, 'Accept-Language: ja']));
    const names = seen.find(({ url }) => url === '/forged')?.names ?? [];
    expect(names).toContain('accept-language');
    expect(names.filter((name) => forged.some((line) => line.toLowerCase().startsWith(`${name}:`)))).toEqual([]);
  });
});

/** What is left of headers behind a server with these variables. */
async function leftOf(env: Record<string, string>, headers: readonly string[]): Promise<IncomingMessage['headers']> {
  const settings = signInSettings({ HOPLENS_ORIGIN: 'https://hoplens.example.com', ...env }, '127.0.0.1');
  const guarded: Server = createGuardedServer(answer, () => hosts, settings);
  const at: number = await listen(guarded, 0);
  hosts = new Set([...hosts, ...knownHosts(at)]);
  await exchange(['GET /left HTTP/1.1', `Host: 127.0.0.1:${at}`, 'Connection: close', ...headers, '', ''].join('\r\n'), at);
  guarded.close();
  return seen.findLast(({ url }) => url === '/left')?.headers ?? {};
}

const PROXY = { HOPLENS_AUTH: 'proxy', HOPLENS_PROXY_HEADER: 'X-Auth-User', HOPLENS_PROXY_GROUPS_HEADER: 'X-Forwarded-Groups' };
const ALB = {
  HOPLENS_AUTH: 'alb',
  HOPLENS_ALB_ARN: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/edge/0123456789abcdef',
  HOPLENS_OIDC_ISSUER: 'https://idp.example.com',
  HOPLENS_OIDC_CLIENT_ID: 'hoplens',
};
const OURS = { ...PROXY, HOPLENS_PROXY_PEERS: '127.0.0.0/8' };
const OTHERS = { ...PROXY, HOPLENS_PROXY_PEERS: '10.0.0.0/8, 2001:db8::/32' };

describe('who somebody is', () => {
  it.each<[string, Record<string, string>, string[], string, string | undefined]>([
    ['by the proxy in front', OURS, ['X-Auth-User: alice'], 'x-auth-user', 'alice'],
    ['their groups, in a header that is stripped otherwise', OURS, ['X-Forwarded-Groups: a,b'], 'x-forwarded-groups', 'a,b'],
    ['by somebody else', OTHERS, ['X-Auth-User: alice'], 'x-auth-user', undefined],
    ['by somebody else who names the proxy', OTHERS, ['X-Auth-User: alice', 'X-Forwarded-For: 10.0.0.1'], 'x-auth-user', undefined],
    ['twice', OURS, ['X-Auth-User: mallory', 'X-Auth-User: alice'], 'x-auth-user', undefined],
    ['twice, written differently', OURS, ['x-auth-user: mallory', 'X-AUTH-USER: alice'], 'x-auth-user', undefined],
    ['by the load balancer, which signs', ALB, ['x-amzn-oidc-data: a.b.c'], 'x-amzn-oidc-data', 'a.b.c'],
    ['by the load balancer, unsigned', ALB, ['x-amzn-oidc-identity: alice'], 'x-amzn-oidc-identity', undefined],
    ['twice by the load balancer', ALB, ['x-amzn-oidc-data: a.b.c', 'x-amzn-oidc-data: d.e.f'], 'x-amzn-oidc-data', undefined],
    [
      'by a load balancer that is elsewhere',
      { ...ALB, HOPLENS_PROXY_PEERS: '10.0.0.0/8' },
      ['x-amzn-oidc-data: a.b.c'],
      'x-amzn-oidc-data',
      undefined,
    ],
    ['by a load balancer where a proxy was named', OURS, ['x-amzn-oidc-data: a.b.c'], 'x-amzn-oidc-data', undefined],
  ])('%s', async (_name, env, headers, name, left) => {
    expect((await leftOf(env, headers))[name]).toBe(left);
  });
});

describe('where a request came from', () => {
  it.each<[string, Record<string, string>, string[], string]>([
    ['the socket', {}, [], '127.0.0.1'],
    ['the socket, whatever it says', {}, ['X-Forwarded-For: 203.0.113.7', 'x-hoplens-client: 203.0.113.7'], '127.0.0.1'],
    ['the socket, where the proxy is elsewhere', OTHERS, ['X-Forwarded-For: 203.0.113.7'], '127.0.0.1'],
    ['what the proxy tells', OURS, ['X-Forwarded-For: 203.0.113.7'], '203.0.113.7'],
    ['the last of what the proxy tells', OURS, ['X-Forwarded-For: 198.51.100.1, 203.0.113.7'], '203.0.113.7'],
    ['before further proxies of ours', OURS, ['X-Forwarded-For: 198.51.100.1, 203.0.113.7, 127.0.0.9'], '203.0.113.7'],
    ['an IPv6 address', OURS, ['X-Forwarded-For: 2001:db8::7'], '2001:db8::7'],
    ['the proxy, where it tells nothing', OURS, [], '127.0.0.1'],
    ['the proxy, where it tells nonsense', OURS, ['X-Forwarded-For: 203.0.113.7, unknown'], '127.0.0.1'],
    ['the proxy, where all are proxies', OURS, ['X-Forwarded-For: 127.0.0.2'], '127.0.0.1'],
  ])('%s', async (_name, env, headers, client) => {
    const left = await leftOf(env, headers);
    expect([left['x-hoplens-client'], left['x-forwarded-for']]).toEqual([client, undefined]);
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
