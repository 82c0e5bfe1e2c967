import { execFile } from 'node:child_process';
import http from 'node:http';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import { behavior, distribution } from '@/lib/testing/sample-parts';
import { traceOf } from '@/lib/testing/trace-of';

import { type NginxSettings, startNginx } from './nginx';
import { answered, speak } from './speak';
import { acceptOf, startWebSocket } from './websocket-server';

/** Node's own WebSocket, which older versions have behind a flag. It checks Sec-WebSocket-Accept. Prints what it is greeted with. */
const CLIENT = `const socket = new WebSocket(process.argv[1]);
socket.onmessage = ({ data }) => { console.log(data); process.exit(); };
socket.onerror = () => { console.log('refused'); process.exit(); };`;
const FLAG = '--experimental-websocket';
const flags = process.allowedNodeEnvironmentFlags.has(FLAG) ? [FLAG] : [];
/** Node.js 20.9 has none. */
const HAS_CLIENT = flags.length > 0 || 'WebSocket' in globalThis;

async function greeting(port: number): Promise<string> {
  const args = [...flags, '-e', CLIENT, `ws://127.0.0.1:${String(port)}/chat`];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 30_000 });
  return stdout.trim();
}

/** nginx as CloudFront: it passes the upgrade on, and of the handshake's headers those that are forwarded. */
function forwarding(target: number, lost: readonly string[]): NginxSettings {
  return {
    location: [
      `proxy_pass http://127.0.0.1:${String(target)};`,
      'proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade;',
      ...lost.map((name) => `proxy_set_header ${name} "";`),
    ],
  };
}

const KEY = 'Sec-WebSocket-Key';
const VERSION = 'Sec-WebSocket-Version';

/** A behavior whose policy sends on these headers only. */
function listing(...headers: readonly string[]): Partial<Inventory> {
  const own = { id: 'own', name: 'own', managed: false, cookieBehavior: 'none', queryStringBehavior: 'none' };
  return {
    distributions: [distribution({ defaultCacheBehavior: behavior({ originRequestPolicyId: 'own' }) })],
    originRequestPolicies: [{ ...own, headers: { behavior: headers.length === 0 ? 'none' : 'whitelist', headers: [...headers] } }],
  };
}

describe('a WebSocket’s handshake', () => {
  it('is answered as the example of RFC 6455 §1.3', () => {
    expect(acceptOf('dGhlIHNhbXBsZSBub25jZQ==')).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
  });

  it.runIf(HAS_CLIENT)('is refused by its client where the answer is wrong', async () => {
    const { port } = await startWebSocket((key) => acceptOf(`${key}!`));
    expect(await greeting(port)).toBe('refused');
  });

  it.runIf(HAS_CLIENT).each<[what: string, parts: Partial<Inventory>, lost: readonly string[], seen: string]>([
    ['everything forwarded', {}, [], 'hello'],
    ['key and version forwarded', listing(KEY, VERSION), [], 'hello'],
    ['key forwarded', listing(KEY), [VERSION], 'refused'],
    ['version forwarded', listing(VERSION), [KEY], 'refused'],
    ['nothing forwarded', listing(), [KEY, VERSION], 'refused'],
  ])('%s', async (_, parts, lost, seen) => {
    const target = await startWebSocket();
    const { port } = await startNginx(forwarding(target.port, lost));
    const observed = await greeting(port);
    expect(observed).toBe(seen);
    const { outcome } = traceOf(parts, { url: 'wss://www.example.com/chat' });
    expect(outcome.reason).toBe(observed === 'hello' ? 'forwarded' : 'websocket-headers-not-forwarded');
  });

  it.runIf(HAS_CLIENT)('goes straight to a load balancer, and on to the target', async () => {
    const target = await startWebSocket();
    const observed = await greeting(target.port);
    expect(observed).toBe('hello');
    expect(traceOf({}, { url: 'wss://origin.example.com/chat' }).outcome.reason).toBe('forwarded');
  });

  it('is whole with the headers that the target receives', async () => {
    const { delivered } = traceOf({}, { url: 'wss://www.example.com/chat' });
    const headers = Object.fromEntries(
      (delivered?.headers ?? []).flatMap(({ name, value }) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    const { port } = await startWebSocket();
    const accept = await new Promise<unknown>((resolve) => {
      const request = http.request({ host: '127.0.0.1', port, path: delivered?.target ?? '', headers, agent: false });
      request.on('upgrade', (response, socket) => {
        socket.destroy();
        resolve(response.headers['sec-websocket-accept']);
      });
      request
        .on('response', ({ statusCode }) => resolve(statusCode))
        .on('error', resolve)
        .end();
    });
    expect(accept).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
  });

  it('is an ordinary request to a server without WebSockets', async () => {
    const { port } = await startNginx({});
    const headers = { connection: 'Upgrade', upgrade: 'websocket', [KEY]: 'dGhlIHNhbXBsZSBub25jZQ==', [VERSION]: '13' };
    const heard = await speak({ port, scheme: 'http', http: 'HTTP/1.1', headers });
    expect(answered(heard) ? heard.status : heard.error).toBe(200);
    const server = { plain: ['HTTP/1.1'], tls: null, keepAlive: 75 } as const;
    const { outcome } = traceOf({}, { url: 'wss://www.example.com/chat', server });
    // Reached, and nothing said of the answer.
    expect([outcome.reason, outcome.by, outcome.status]).toEqual(['forwarded', 'target', null]);
  });
});
