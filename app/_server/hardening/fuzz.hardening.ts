import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Asker, SIGN_IN_TOKEN, startHoplens, type HoplensServer } from '@/lib/testing/hardening/hoplens-server';
import { scratchFolder } from '@/lib/testing/hardening/scratch-folder';

import { OPERATIONS, type Operation } from '../open-api/operations';
import { scannedSample } from './scanned-sample';

const REQUESTS = 10_000;
const TOGETHER = 8;
const folder = scratchFolder();
const CANARY_KEY = 'AKIAFUZZCANARY000000';
const CANARY_SECRET = 'fuzz/canary/secret/that/no/answer/may/hold';

let server: HoplensServer;
let person: Asker;
let known: { id: string; key: string };

beforeAll(async () => {
  server = await startHoplens({
    HOPLENS_DATA: folder,
    AWS_ACCESS_KEY_ID: CANARY_KEY,
    AWS_SECRET_ACCESS_KEY: CANARY_SECRET,
    // Nobody listens there: live scans fail at once.
    AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
  });
  person = await server.signIn();
  known = await scannedSample(person);
});
afterAll(() => server.stop());

const NASTY = [
  '',
  ' ',
  '..',
  '%00',
  '%2e%2e%2f',
  '__proto__',
  'constructor',
  '\u202e',
  '\ud800',
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '${jndi:ldap://x}',
  '-1',
  '1e309',
  '9'.repeat(400),
  '０',
  'null',
  '\r\nx: y',
];

/** Values of every kind, and ones that programs stumble over. */
const word = fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 60, unit: 'grapheme' }), fc.uuid());
const json = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom('profile', 'days', 'key', 'kind', 'name', '__proto__', 'pinned', 'token'), fc.jsonValue()),
  },
);

/** A body that the schema would take but for one thing, or anything at all. */
function bodyOf(operation: Operation): fc.Arbitrary<string> {
  const shape = operation.body === undefined || !('shape' in operation.body) ? [] : Object.keys(operation.body.shape as object);
  const near = fc.record(Object.fromEntries(shape.map((name) => [name, fc.oneof(word, fc.integer(), fc.constant(null), fc.jsonValue())])), {
    requiredKeys: [],
  });
  return fc.oneof(
    { weight: 5, arbitrary: near.map((value) => JSON.stringify(value)) },
    { weight: 3, arbitrary: json.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
    { weight: 1, arbitrary: fc.constantFrom('{', '[', '"', `${'['.repeat(5000)}${']'.repeat(5000)}`, `{"a":"${'x'.repeat(70_000)}"}`) },
  );
}

interface Fuzzed {
  operation: Operation;
  path: string;
  query: string;
  headers: Record<string, string>;
  body: string | null;
  signedIn: boolean;
}

const fuzzed: fc.Arbitrary<Fuzzed> = fc.constantFrom(...OPERATIONS).chain((operation) => {
  // Signing out would end the session that the others ask with, and what is deleted would be missing for them.
  const apart = operation.path.startsWith('/api/sign-in') || operation.path === '/api/session';
  const ids = operation.method === 'delete' ? word : fc.oneof(word, fc.constant('known'));
  return fc.record({
    operation: fc.constant(operation),
    path: ids.map((id) =>
      operation.path.replaceAll(/\{\w+\}/g, encodeURIComponent(id === 'known' ? known.id : Buffer.from(id).toString())),
    ),
    query: fc
      .dictionary(fc.constantFrom(...Object.keys(operation.query ?? {}), 'lang', 'x'), word, { maxKeys: 3 })
      .map((query) => new URLSearchParams(query).toString()),
    headers: fc
      .record(
        {
          'content-type': fc.constantFrom(
            'application/json',
            'text/plain',
            'application/x-www-form-urlencoded',
            'application/json; charset=x',
          ),
          authorization: fc.constantFrom('Bearer x', `Bearer sfi_${'a'.repeat(43)}`, `Share sfs_${'b'.repeat(43)}`, 'Share', 'Basic eDp5'),
          'accept-language': fc.constantFrom('ja', 'xx', '*', ';;q=9'),
          'last-event-id': fc.constantFrom('1', '-1', 'x'),
          origin: fc.constantFrom('null', 'https://evil.example', 'http://127.0.0.1'),
        },
        { requiredKeys: [] },
      )
      .map((headers): Record<string, string> => ({ ...headers })),
    body: operation.method === 'get' ? fc.constant(null) : fc.option(bodyOf(operation), { nil: null }),
    signedIn: apart ? fc.constant(false) : fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
  });
});

async function send({ operation, path, query, headers, body, signedIn }: Fuzzed): Promise<{ status: number; text: string }> {
  const stop = new AbortController();
  const method = operation.method.toUpperCase();
  const own = body === null || 'content-type' in headers ? {} : { 'content-type': 'application/json' };
  const response = await (signedIn ? person : server.ask)(`${path}?${query}`, {
    method,
    headers: { ...own, ...headers },
    ...(body === null ? {} : { body }),
    signal: stop.signal,
  });
  // A stream of events has no end.
  if (response.headers.get('content-type')?.startsWith('text/event-stream') === true) {
    stop.abort();
    return { status: response.status, text: '' };
  }
  return { status: response.status, text: await response.text() };
}

/** What is wrong with an answer; empty where nothing is. */
function faultOf({ operation, path }: Fuzzed, { status, text }: { status: number; text: string }): string {
  const where = `${operation.method} ${path.slice(0, 120)}: ${String(status)}`;
  if (status >= 500) return `${where} ${text.slice(0, 200)}`;
  const leak = [CANARY_KEY, CANARY_SECRET, SIGN_IN_TOKEN, 'node_modules', ' at Object.'].find((secret) => text.includes(secret));
  if (leak !== undefined) return `${where} tells ${leak}`;
  return '';
}

describe('the API', () => {
  it(`answers ${String(REQUESTS)} fuzzed requests, and none of them with 5xx or a secret`, async () => {
    const requests = fc.sample(fuzzed, { numRuns: REQUESTS, seed: 20_261_127 });
    const faults: string[] = [];
    const statuses = new Map<number, number>();
    let at = 0;
    const worker = async (): Promise<void> => {
      while (at < requests.length) {
        const request = requests[at] as Fuzzed;
        at += 1;
        const answer = await send(request);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        const fault = faultOf(request, answer);
        if (fault !== '') faults.push(fault);
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, worker));
    console.log('statuses', Object.fromEntries([...statuses].sort(([a], [b]) => a - b)));
    expect(faults).toEqual([]);
    // It got past the front door: some of it was taken, much of it refused for its form.
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404, 415, 429]));
    expect(server.said()).not.toContain('unexpected');
    expect((await server.ask('/api/health')).status).toBe(200);
  });
});
