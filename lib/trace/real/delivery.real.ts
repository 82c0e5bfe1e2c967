import { describe, expect, it } from 'vitest';

import { targetGroup } from '@/lib/testing/sample-parts';
import { hopsText, traceOf } from '@/lib/testing/trace-of';

import type { Trace } from '../trace-types';
import { authority } from './authority';
import { type NginxSettings, startNginx } from './nginx';
import { type Received, startHttp, startHttp2, startSecureHttp2 } from './node-servers';
import { scratchFolder } from './scratch-folder';
import { type Answer, answered, GRPC_HEADERS, speak, type Words } from './speak';

const own = authority(scratchFolder(), 'delivery').issue(['www.example.com']);
const DIRECT = 'https://origin.example.com/';
const UPSTREAM = 'http://127.0.0.1';

/** nginx as what passes requests on, over TLS in HTTP/1.1 and HTTP/2, as it got them. */
function passingOn(target: number, kind: 'proxy' | 'grpc', scheme: string): NginxSettings {
  const server = [`ssl_certificate ${own.certFile};`, `ssl_certificate_key ${own.keyFile};`];
  const version = kind === 'proxy' ? ['proxy_http_version 1.1;'] : [];
  return { listen: 'ssl http2', server, location: [...version, `${kind}_pass ${scheme}://127.0.0.1:${String(target)};`] };
}

async function ask(words: Words): Promise<{ answer: Answer; received: Received }> {
  const answer = await speak(words);
  if (!answered(answer)) throw new Error(answer.error);
  return { answer, received: JSON.parse(answer.body) as Received };
}

// A viewer here is Node's fetch, which makes a URL into a request as browsers do.
describe('what stands in the address bar', () => {
  it.each<[typed: string, target: string]>([
    ['/', '/'],
    ['', '/'],
    ['/a/b?x=1&y=2', '/a/b?x=1&y=2'],
    ['/a%2Fb', '/a%2Fb'],
    ['/a%2fb', '/a%2fb'],
    ['/%41', '/%41'],
    ['/a/../b', '/b'],
    ['/a/%2e%2e/b', '/b'],
    ['/a/./b/', '/a/b/'],
    ['//double//slash', '//double//slash'],
    ['/x y?q=x y', '/x%20y?q=x%20y'],
    ['/ü?ö=ß', '/%C3%BC?%C3%B6=%C3%9F'],
    ['/a;b=c,d:e@f', '/a;b=c,d:e@f'],
    ['/?', '/'],
    ['/p?a=1&a=2&b=&c', '/p?a=1&a=2&b=&c'],
    ['/p?q=a/b?c=d', '/p?q=a/b?c=d'],
    ['/p?q=%20+%2B', '/p?q=%20+%2B'],
    ["/p'?q='", "/p'?q=%27"],
    ['/p?list[]=1&set={x}|y', '/p?list[]=1&set={x}|y'],
    ['/p#part', '/p'],
    ['/p?q=1#part?r=2', '/p?q=1'],
    ['/back\\slash', '/back/slash'],
  ])('%s', async (typed, target) => {
    const { port } = await startHttp();
    const proxy = await startNginx({ location: [`proxy_pass ${UPSTREAM}:${String(port)};`] });
    const answer = await fetch(`${UPSTREAM}:${String(proxy.port)}${typed}`, { redirect: 'manual' });
    const observed = ((await answer.json()) as Received).target;
    expect(observed).toBe(target);
    expect(traceOf({}, { url: `https://www.example.com${typed}` }).delivered?.target).toBe(observed);
  });
});

describe('versions and names on the way', () => {
  const names = ({ delivered }: Trace, wanted: readonly string[]): string[] =>
    (delivered?.headers ?? []).map(({ name }) => name).filter((name) => wanted.includes(name.toLowerCase()));
  const SENT = { 'X-Custom-Header': 'A', ACCEPT: 'text/html' };
  const WANTED = ['x-custom-header', 'accept'];

  it.each<[http: 'HTTP/1.1' | 'HTTP/2', hops: string]>([
    ['HTTP/1.1', 'HTTP/1.1 https > HTTP/1.1 http'],
    ['HTTP/2', 'HTTP/2 https > HTTP/1.1 http'],
  ])('a viewer in %s, a target in HTTP/1.1', async (http, hops) => {
    const target = await startHttp();
    const { port } = await startNginx(passingOn(target.port, 'proxy', 'http'));
    const { answer, received } = await ask({ port, scheme: 'https', http, headers: SENT });
    const observed = `${answer.http} https > ${received.http} http`;
    expect(observed).toBe(hops);
    expect(hopsText(traceOf({}, { url: DIRECT, http }))).toBe(observed);
  });

  it.each<[what: string, words: Pick<Words, 'scheme'>, start: () => ReturnType<typeof startHttp2>]>([
    ['without TLS', { scheme: 'http' }, startHttp2],
    ['over TLS', { scheme: 'https' }, () => startSecureHttp2(own)],
  ])('names of headers are in lower case in HTTP/2 %s', async (_, words, start) => {
    const { port } = await start();
    const { received } = await ask({ port, http: 'HTTP/2', headers: SENT, ...words });
    const observed = received.rawHeaders.filter((name) => WANTED.includes(name.toLowerCase()));
    expect(observed).toEqual(WANTED);
    const parts = { targetGroups: [targetGroup({ protocolVersion: 'HTTP2', protocol: words.scheme === 'https' ? 'HTTPS' : 'HTTP' })] };
    expect(names(traceOf(parts, { url: DIRECT, headers: SENT }), WANTED)).toEqual(observed);
  });

  it.each<[protocol: 'HTTP' | 'HTTPS', scheme: string, start: () => ReturnType<typeof startHttp2>]>([
    ['HTTP', 'grpc', startHttp2],
    ['HTTPS', 'grpcs', () => startSecureHttp2(own)],
  ])('gRPC gets through whole, target group of %s', async (protocol, scheme, start) => {
    const target = await start();
    const { port } = await startNginx(passingOn(target.port, 'grpc', scheme));
    const { answer, received } = await ask({
      port,
      scheme: 'https',
      http: 'HTTP/2',
      method: 'POST',
      path: '/shop.Cart/Add',
      headers: GRPC_HEADERS,
    });
    const value = (name: string): string | undefined => received.rawHeaders[received.rawHeaders.indexOf(name) + 1];
    const observed = { method: received.method, target: received.target, type: value('content-type'), te: value('te') };
    expect(observed).toEqual({ method: 'POST', target: '/shop.Cart/Add', type: 'application/grpc', te: 'trailers' });
    expect([received.http, answer.trailers['grpc-status']]).toEqual(['HTTP/2.0', '0']);
    const parts = { targetGroups: [targetGroup({ protocol, protocolVersion: 'GRPC' })] };
    const { delivered, hops } = traceOf(parts, { url: `${DIRECT}shop.Cart/Add`, grpc: true });
    const claimed = (name: string) => delivered?.headers.find((header) => header.name === name)?.value;
    expect({ method: delivered?.method, target: delivered?.target, type: claimed('content-type'), te: claimed('te') }).toEqual(observed);
    expect(`${hops.at(-1)?.http ?? ''}.0`).toBe(received.http);
  });
});
