import { createServer } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import { distribution, loadBalancer, origin } from '@/lib/testing/sample-parts';
import { traceOf } from '@/lib/testing/trace-of';

import type { KeepAliveClash } from '../trace-types';
import { startNginx } from './nginx';
import { startHttp } from './node-servers';
import { type RealServer, run } from './real-server';
import { answered, speak } from './speak';

const DIRECT = 'https://origin.example.com/';

/** How an HTTP client finds that its request went into a connection that was closed already. */
const BROKEN = ['ECONNRESET', 'EPIPE'];

/**
 * Asks twice over one connection: again when it has been idle for some seconds, or, if the server closes it sooner, in that moment, as
 * if the sender had not heard of it yet. Resolves to whether the second request is answered; false is a connection that breaks.
 */
async function askTwice({ port }: RealServer, idleSeconds: number): Promise<boolean> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  let heard = '';
  let broken = '';
  const closed = new Promise<void>((resolve) => socket.once('end', resolve));
  socket.setEncoding('latin1').on('data', (text: string) => (heard += text));
  socket.on('error', (error: NodeJS.ErrnoException) => (broken = error.code ?? error.message));
  const ask = async (): Promise<boolean> => {
    heard = '';
    socket.write('GET / HTTP/1.1\r\nHost: origin.example.com\r\n\r\n');
    while (broken === '' && !heard.startsWith('HTTP/1.1 200')) {
      await delay(10);
      // The system tells of a reset with the next write.
      if (socket.readableEnded) socket.write('\r\n');
    }
    return broken === '';
  };
  expect(await ask()).toBe(true);
  const early = new AbortController();
  const waited = delay(idleSeconds * 1000, undefined, { signal: early.signal }).catch(() => undefined);
  await Promise.race([closed, waited]);
  early.abort();
  const again = await ask();
  if (!again) expect(BROKEN).toContain(broken);
  socket.destroy();
  return again;
}

type Start = (keepAlive: number) => Promise<RealServer>;
const nginx: Start = (keepAlive) => startNginx({ server: [`keepalive_timeout ${String(keepAlive)}s;`] });
const node: Start = (keepAlive) => startHttp({ keepAliveTimeout: keepAlive * 1000 });

function clashesOf(parts: Partial<Inventory>, keepAlive: number, url?: string): KeepAliveClash['code'][] {
  const server = { plain: ['HTTP/1.1'], tls: null, keepAlive } as const;
  return traceOf(parts, { server, ...(url === undefined ? {} : { url }) }).timing?.clashes.map(({ code }) => code) ?? [];
}

// Where one side closes first, seconds lie between the two, and where it does not, a minute: a busy machine must not turn them round.
describe('connections that stay open', () => {
  it.each<[what: string, start: Start, idle: number, keepAlive: number, again: boolean]>([
    ['nginx closes first', nginx, 8, 1, false],
    ['nginx closes later', nginx, 1, 60, true],
    ['Node closes first', node, 8, 1, false],
    ['Node closes later', node, 1, 60, true],
    ['Node closes first, as it does where nothing is set', node, 60, 5, false],
  ])('a load balancer’s to its target: %s', async (_, start, idle, keepAlive, again) => {
    const observed = await askTwice(await start(keepAlive), idle);
    expect(observed).toBe(again);
    const parts = { loadBalancers: [loadBalancer({ attributes: { 'idle_timeout.timeout_seconds': String(idle) } })] };
    expect(!clashesOf(parts, keepAlive, DIRECT).includes('load-balancer-outlasts-target')).toBe(observed);
  });

  // The client keep-alive duration of a load balancer is nginx's keepalive_time: it takes one more request, and closes after the answer.
  it.each<[what: string, kept: number, attributes: Readonly<Record<string, string>>, server: string, again: boolean]>([
    ['closed first', 8, { 'idle_timeout.timeout_seconds': '1' }, 'keepalive_timeout 1s;', false],
    ['closed later', 1, { 'idle_timeout.timeout_seconds': '60' }, 'keepalive_timeout 60s;', true],
    ['to be closed after one more request', 2, { 'client_keep_alive.seconds': '1' }, 'keepalive_time 1s; keepalive_timeout 60s;', true],
  ])('CloudFront’s to a load balancer, which nginx stands for: %s', async (_, keepaliveTimeout, attributes, server, again) => {
    const observed = await askTwice(await startNginx({ server: [server] }), keepaliveTimeout);
    expect(observed).toBe(again);
    const parts = {
      distributions: [distribution({ origins: [origin({}, { keepaliveTimeout })] })],
      loadBalancers: [loadBalancer({ attributes })],
    };
    expect(!clashesOf(parts, 3600).includes('cloudfront-outlasts-load-balancer')).toBe(observed);
  });
});

describe('applications that take long', () => {
  const SLOW = 60;
  const QUICK = 0.1;

  /** The status that nginx answers with where it waits so many seconds for an application. */
  const observe = async (waits: number, answersAfter: number): Promise<number> => {
    const application = createServer((_, response) => {
      setTimeout(() => response.end('ok'), answersAfter * 1000).unref();
    });
    const { port: target } = await run(application, '');
    const proxied = [`proxy_pass http://127.0.0.1:${String(target)};`, `proxy_read_timeout ${String(waits)}s;`];
    const { port } = await startNginx({ location: proxied });
    const heard = await speak({ port, scheme: 'http', http: 'HTTP/1.1' });
    return answered(heard) ? heard.status : 0;
  };

  it.each<[who: 'load balancer' | 'CloudFront', waits: number, answersAfter: number, seen: number]>([
    ['load balancer', 1, SLOW, 504],
    ['load balancer', 30, QUICK, 200],
    ['CloudFront', 1, SLOW, 504],
    ['CloudFront', 30, QUICK, 200],
  ])('a %s that waits %i s for an answer after %d s: %i', async (who, waits, answersAfter, seen) => {
    const observed = await observe(waits, answersAfter);
    expect(observed).toBe(seen);
    const byEdge = who === 'CloudFront';
    const parts = {
      distributions: [distribution({ origins: [origin({}, byEdge ? { readTimeout: waits } : {})] })],
      loadBalancers: [loadBalancer({ attributes: { 'idle_timeout.timeout_seconds': byEdge ? '3600' : String(waits) } })],
    };
    const { outcome } = traceOf(parts, { answersAfter, ...(byEdge ? {} : { url: DIRECT }) });
    const reason = byEdge ? 'origin-response-timeout' : 'load-balancer-idle-timeout';
    expect([outcome.reason, outcome.status ?? 200]).toEqual([observed === 504 ? reason : 'forwarded', observed]);
  });
});
