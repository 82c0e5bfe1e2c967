import { readFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startHoplens, type HoplensServer } from '@/lib/testing/hardening/hoplens-server';
import { scratchFolder } from '@/lib/testing/hardening/scratch-folder';
import { ROOT } from '@/lib/testing/source-files';

import { scannedSample } from './scanned-sample';

const folder = scratchFolder();

/** Answers to whoever has not signed in, on purpose: each says why in its own file. None of them tells of what is kept. */
const OPEN = new Set([
  '/_not-found',
  '/icon.svg',
  '/sign-in',
  '/s',
  '/api/health',
  '/api/session',
  '/api/sign-in',
  '/api/sign-in/link',
  '/api/sign-in/out',
  '/api/sign-in/return',
  '/api/shared',
  '/api/shared/picture',
]);

interface Variant {
  name: string;
  method?: string;
  path?: (path: string) => string;
  headers?: Record<string, string>;
}

/** Ways to ask for a page that have gone round some framework's or proxy's check before. */
const VARIANTS: readonly Variant[] = [
  { name: 'plain' },
  { name: 'RSC', headers: { rsc: '1' } },
  { name: 'prefetch of the router', headers: { 'next-router-prefetch': '1', rsc: '1' } },
  { name: 'purpose: prefetch', headers: { purpose: 'prefetch', 'sec-purpose': 'prefetch' } },
  { name: 'x-middleware-subrequest', headers: { 'x-middleware-subrequest': Array(6).fill('proxy').join(':') } },
  { name: '.rsc', path: (path) => `${path}.rsc` },
  { name: 'segment prefetch', headers: { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' } },
  { name: 'segment file', path: (path) => `${path}.segments/_tree.segment.rsc` },
  { name: 'trailing slash', path: (path) => `${path}/` },
  { name: 'two slashes', path: (path) => `/${path}` },
  { name: 'dot in percent', path: (path) => `/%2e${path}` },
  { name: 'upper case', path: (path) => path.toUpperCase() },
  { name: 'language before it', path: (path) => `/en${path}` },
  { name: 'HEAD', method: 'HEAD' },
  { name: 'OPTIONS', method: 'OPTIONS' },
  { name: 'method override', method: 'POST', headers: { 'x-http-method-override': 'GET', 'content-length': '0' } },
  { name: 'absolute target', path: (path) => `http://127.0.0.1${path}` },
  { name: 'forwarded by nobody', headers: { 'x-forwarded-host': 'localhost', 'x-forwarded-user': 'root', 'x-hoplens-peer': '127.0.0.1' } },
  { name: 'identity of a load balancer', headers: { 'x-amzn-oidc-data': 'e30.e30.', 'x-amzn-oidc-identity': 'root' } },
  { name: 'rewritten path', headers: { 'x-matched-path': '/api/health', 'x-invoke-path': '/api/health', 'x-original-url': '/api/health' } },
  { name: 'token of nobody', headers: { authorization: `Bearer sfi_${'a'.repeat(43)}` } },
];

let server: HoplensServer;
let secrets: readonly string[] = [];
let paths: readonly string[] = [];

/** Sends exactly this target, which `fetch` would tidy up. */
function send(target: string, method: string, headers: Record<string, string>): Promise<{ status: number; body: string }> {
  const { hostname, port, host } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const call = rawRequest({ hostname, port, path: target, method, headers: { host, ...headers } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body });
      });
    });
    call.on('error', reject).end();
  });
}

beforeAll(async () => {
  server = await startHoplens({ HOPLENS_DATA: folder });
  const { id, key } = await scannedSample(await server.signIn());
  const routes = Object.values(
    JSON.parse(readFileSync(join(ROOT, '.next/app-path-routes-manifest.json'), 'utf8')) as Record<string, string>,
  );
  paths = [...new Set(routes)]
    .filter((route) => !OPEN.has(route))
    .map((route) =>
      route
        .replace('/checks/[id]', '/checks/origin-plaintext')
        .replace('/snapshots/[id]/review/[key]', `/snapshots/${id}/review/${key}`)
        .replaceAll(/\[(base|head|id)\]/g, id),
    );
  secrets = [id, key, '111122223333', 'www.example.com', 'test-alb'];
});
afterAll(() => server.stop());

describe('without a session', () => {
  it('knows the routes of the build', () => {
    expect(paths.length).toBeGreaterThan(25);
  });

  it.each(VARIANTS)('nothing answers: $name', async ({ method = 'GET', path = (same) => same, headers = {} }) => {
    const answered: string[] = [];
    for (const plain of paths) {
      const { status, body } = await send(path(plain), method, headers);
      const told = secrets.filter((secret) => body.includes(secret) && !path(plain).includes(secret));
      if ((status >= 200 && status < 300) || status >= 500 || told.length > 0)
        answered.push(`${String(status)} ${plain} ${told.join(' ')}`);
    }
    expect(answered).toEqual([]);
  });
});
