import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { TraceJson } from '@/lib/report/trace-json';
import { runHoplens } from '@/lib/testing/test-console';

// The first test of a file loads the AWS clients, which may take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = await mkdtemp(join(tmpdir(), 'hoplens-trace-'));
const file = join(folder, 'article.json');
let text = '';
beforeAll(async () => {
  text = (await runHoplens(['scan', '--sample', 'article', '--format', 'json'])).out;
  await writeFile(file, text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function traced(source: string, ...args: readonly string[]): Promise<TraceJson> {
  const { exit, out, err } = await runHoplens(['trace', source, ...args, '--format', 'json'], { input: text });
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return TraceJson.parse(JSON.parse(out));
}

const PAGE = 'https://www.example.com/cart?x=1';

describe('hoplens trace', () => {
  it('says the same of a file, standard input and the sample itself', async () => {
    const trace = await traced(file, 'GET', PAGE);
    expect(trace.outcome).toMatchObject({
      status: 464,
      reason: 'target-group-protocol-version',
      certainty: 'certain',
      by: 'load-balancer',
    });
    expect(trace.hops.map(({ kind, http }) => [kind, http])).toEqual([
      ['viewer', 'HTTP/2'],
      ['origin', 'HTTP/1.1'],
      ['target', null],
    ]);
    expect(await traced('-', 'GET', PAGE)).toEqual(trace);
    expect(await traced('sample:article', 'GET', PAGE)).toEqual(trace);
  });

  it.each([
    [['--http', '3'], 'HTTP/3', 464],
    [['--http', '1.1'], 'HTTP/1.1', 464],
    [['--websocket'], 'HTTP/1.1', 464],
  ] as const)('walks the request that is asked for: %j', async (flags, http, status) => {
    const trace = await traced(file, 'GET', PAGE, ...flags);
    expect(trace.hops[0]?.http).toBe(http);
    expect(trace.outcome.status).toBe(status);
  });

  it('walks a gRPC call, plain HTTP and a name that nothing answers to', async () => {
    expect((await traced(file, 'POST', PAGE, '--grpc')).outcome.reason).toBe('grpc-not-enabled');
    expect((await traced(file, 'GET', 'http://www.example.com/')).outcome).toMatchObject({ status: 301, reason: 'viewer-https-redirect' });
    expect((await traced(file, 'GET', 'https://nobody.example.net/')).outcome.reason).toBe('host-not-configured');
  });

  it('takes headers as curl does', async () => {
    const { request } = await traced(file, 'GET', PAGE, '--header', 'Accept: text/html', '--header', 'X-Empty:');
    expect(request.headers).toEqual([
      { name: 'accept', value: 'text/html' },
      { name: 'x-empty', value: '' },
    ]);
  });

  it('takes a URL alone for GET, and a curl command for what it sends', async () => {
    expect(await traced(file, PAGE)).toEqual(await traced(file, 'GET', PAGE));
    const { request } = await traced(file, '--curl', `curl -X PUT --http1.1 -H 'X-A: 1' '${PAGE}'`);
    expect(request).toMatchObject({ method: 'PUT', url: PAGE, http: 'HTTP/1.1' });
    expect(request.headers).toContainEqual({ name: 'x-a', value: '1' });
  });

  it('takes what is said of the sender and of the application', async () => {
    const said = ['--source-ip', '198.51.100.7', '--country', 'jp', '--tls', '1.2', '--client-certificate', '--takes', '40'];
    const trace = await traced(file, PAGE, ...said, '--what-if', 'ProtocolVersion=HTTP1');
    expect(trace.request).toMatchObject({
      sourceIp: '198.51.100.7',
      country: 'JP',
      tls: 'TLSv1.2',
      clientCertificate: true,
      answersAfter: 40,
    });
    expect(trace.outcome).toMatchObject({ status: 504, reason: 'origin-response-timeout' });
    expect((await traced(file, PAGE, '--tls', '1.0')).outcome.reason).toBe('viewer-tls-rejected');
  });

  it.each([
    [['--what-if', 'ProtocolVersion=HTTP1'], 'forwarded'],
    [['--what-if', 'ProtocolVersion=HTTP1', '--target-speaks', 'HTTP/1.1'], 'forwarded'],
    [['--what-if', 'ProtocolVersion=HTTP1', '--target-speaks', 'HTTP/2'], 'target-protocol-mismatch'],
    [['--what-if', 'ProtocolVersion:test-tg=HTTP1', '--target-speaks', 'test-tg=TLS HTTP/1.1'], 'target-tls-mismatch'],
  ])('walks through the account as it would be: %j', async (flags, reason) => {
    expect((await traced(file, PAGE, ...flags)).outcome.reason).toBe(reason);
  });

  it('tells what the container receives, who wrote it and who gives up first, but no secret', async () => {
    const trace = await traced('sample:sound', 'https://www.example.net/cart');
    expect(trace.delivered?.headers).toContainEqual({ name: 'x-origin-verify', value: { secret: true }, by: 'origin-custom-header' });
    expect(trace.timing?.limits.map(({ code }) => code)).toEqual([
      'load-balancer-connect',
      'origin-connect',
      'origin-response',
      'load-balancer-idle',
    ]);
    const { out } = await runHoplens(['trace', 'sample:sound', 'https://www.example.net/cart']);
    expect(out).toContain('x-origin-verify: (secret)');
    expect(out).toMatch(/^ {4}30 s +CloudFront, for each piece of the answer, 3 times: 504 for the viewer, 460/m);
    const japanese = await runHoplens(['trace', 'sample:sound', 'https://www.example.net/cart', '--lang', 'ja']);
    expect(japanese.out).toContain('x-origin-verify: (秘密の値)');
  });

  it('tells a person, in both languages', async () => {
    const english = await runHoplens(['trace', file, 'GET', PAGE]);
    expect(english).toMatchObject({ exit: 0, err: '' });
    expect(english.out).toContain('464 target-group-protocol-version');
    const japanese = await runHoplens(['trace', file, 'GET', PAGE, '--lang', 'ja']);
    expect(japanese.out).toMatch(/464 target-group-protocol-version[\s\S]*修正/);
  });
});
