import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Role } from '@/lib/access/actor';
import { sealed } from '@/lib/testing/sealed';
import { served } from '@/lib/testing/served';
import { smallAccount } from '@/lib/testing/small-account';
import { ROOT, sourceFiles } from '@/lib/testing/source-files';

const ORIGIN = 'http://127.0.0.1:3000';
const ID = '0'.repeat(64);
const server = served({ localToken: 'a token of these tests' });

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Routes that anybody may ask, see entrances.test.ts. They look at no session and no token, but for signing in and out and shares. */
const OPEN = /^\/(s$|api\/(health|session|shared|sign-in)(\/|$))/;

interface Route {
  path: string;
  method: string;
  /** Takes JSON. */
  writes: boolean;
  handler: Handler;
}

/** Every method of every route there is. */
const routes: readonly Route[] = await Promise.all(
  sourceFiles()
    .filter(({ path }) => /^app\/.*\/route\.ts$/.test(path))
    .map(async ({ path: file, text }) => {
      const module = (await import(join(ROOT, file))) as Record<string, Handler | undefined>;
      const path = file.replace(/^app(\/.*)\/route\.ts$/, '$1');
      return METHODS.flatMap((method): Route[] => {
        const handler = module[method];
        return handler === undefined ? [] : [{ path, method, handler, writes: text.includes(`const ${method} = writeRoute`) }];
      });
    }),
).then((found) => found.flat());
const closed = routes.filter(({ path }) => !OPEN.test(path));
const changing = routes.filter(({ method, path }) => method !== 'GET' && path !== '/api/shared/picture');

function ask({ path, method, handler }: Route, headers: Record<string, string>, body = '{}'): Promise<Response> {
  const params = { id: ID, base: ID, head: ID };
  const url = ORIGIN + path.replaceAll(/\[(\w+)\]/g, (_, name: keyof typeof params) => params[name]);
  const all = { host: '127.0.0.1:3000', 'content-type': 'application/json', 'x-hoplens-client': crypto.randomUUID(), ...headers };
  const request = new Request(url, { method, headers: all, ...(method === 'GET' ? {} : { body }) });
  return handler(request, { params: Promise.resolve(params) });
}

const codeOf = async (answer: Response): Promise<string> => ((await answer.json()) as { error: { code: string } }).error.code;
const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
/** Answers of routes that are not so, by the route's name. */
async function others(asked: readonly Route[], answer: (route: Route) => Promise<unknown>, wanted: unknown): Promise<readonly string[]> {
  const answers = await Promise.all(asked.map(async (route) => `${nameOf(route)}: ${JSON.stringify(await answer(route))}`));
  return answers.filter((line) => !line.endsWith(`: ${JSON.stringify(wanted)}`));
}

describe('routes', () => {
  it('are found', () => {
    expect([closed.length > 20, changing.length > 12]).toEqual([true, true]);
  });

  it('answer nobody who has not signed in', async () => {
    expect(await others(closed, async (route) => codeOf(await ask(route, { origin: ORIGIN })), 'sign-in-needed')).toEqual([]);
  });

  it.each<[string, () => Promise<string>]>([
    ['an ingest token', async () => `Bearer ${await server.ingestToken()}`],
    ['an ingest token as a share’s', async () => `Share ${await server.ingestToken()}`],
    ['a session as a token', async () => `Bearer ${(await server.signedIn('admin')).split('=')[1]!}`],
    ['a token of nobody', async () => `Bearer sfi_${'a'.repeat(43)}`],
  ])('answer nobody by %s, unless it hands a snapshot in', async (name, authorization) => {
    const given = await authorization();
    const not = await others(closed, async (route) => codeOf(await ask(route, { authorization: given })), 'sign-in-needed');
    // It is let in, and says what is wrong with what was handed in.
    expect(not).toEqual(name === 'an ingest token' ? ['POST /api/snapshots: "bad-input"'] : []);
  });
});

describe('changes', () => {
  it.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:3001' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a sandboxed frame, as the browser says', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['nowhere', {}],
    ['a site next to ours', { origin: ORIGIN, 'sec-fetch-site': 'same-site' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
  ])('come not from %s, whoever has signed in', async (_name, headers) => {
    const cookie = await server.signedIn('admin');
    expect(await others(changing, async (route) => codeOf(await ask(route, { cookie, ...headers })), 'foreign-origin')).toEqual([]);
  });

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', 'application/json-patch+json', ''])(
    'take no %j for JSON, which a foreign form could send',
    async (type) => {
      const cookie = await server.signedIn('admin');
      const taking = routes.filter(({ writes }) => writes);
      expect(taking.length).toBeGreaterThan(5);
      expect(
        await others(taking, async (route) => codeOf(await ask(route, { cookie, origin: ORIGIN, 'content-type': type })), 'not-json'),
      ).toEqual([]);
    },
  );
});

const route = (name: string): Route => routes.find((each) => nameOf(each) === name)!;

describe('a snapshot that is handed in', () => {
  const text = JSON.stringify(sealed(smallAccount()));

  it('by a pipeline, which can see nothing of it', async () => {
    const authorization = `Bearer ${await server.ingestToken()}`;
    const answer = await ask(route('POST /api/snapshots'), { authorization }, text);
    expect(answer.status).toBe(201);
    expect((await ask(route('GET /api/snapshots'), { authorization })).status).toBe(401);
  });

  it.each<[Role, number]>([
    ['viewer', 403],
    ['reviewer', 200],
    ['admin', 200],
  ])('by a %s: %i', async (role, status) => {
    expect((await ask(route('POST /api/snapshots'), { cookie: await server.signedIn(role), origin: ORIGIN }, text)).status).toBe(status);
  });

  it('thirty times in a minute by one token, from wherever it comes', async () => {
    const [authorization, other] = [`Bearer ${await server.ingestToken()}`, `Bearer ${await server.ingestToken()}`];
    const statuses = [];
    for (let times = 0; times < 31; times += 1) statuses.push((await ask(route('POST /api/snapshots'), { authorization }, 'x')).status);
    expect(statuses).toEqual([...Array<number>(30).fill(400), 429]);
    expect((await ask(route('POST /api/snapshots'), { authorization: other }, 'x')).status).toBe(400);
  });

  it('is not reached by guessing: ten wrong tokens in a minute, and the right one counts no longer either', async () => {
    const headers = { 'x-hoplens-client': '198.51.100.1' };
    const codes = [];
    for (let times = 0; times < 11; times += 1) {
      const authorization = `Bearer sfi_${String(times).padStart(43, '0')}`;
      codes.push(await codeOf(await ask(route('POST /api/snapshots'), { ...headers, authorization })));
    }
    expect(codes).toEqual([...Array<string>(10).fill('sign-in-needed'), 'too-many-requests']);
    const right = { authorization: `Bearer ${await server.ingestToken()}` };
    const late = await ask(route('POST /api/snapshots'), { ...headers, ...right }, text);
    expect([late.status, Number(late.headers.get('retry-after'))]).toEqual([429, expect.closeTo(60, -1)]);
    expect((await ask(route('POST /api/snapshots'), right, text)).status).toBe(200);
  });
});

describe('signing in', () => {
  const TOKEN = 'a token of these tests';
  const send = (token: string, to: string, more: Record<string, string> = {}) =>
    ask(route('POST /api/sign-in'), { origin: ORIGIN, ...more }, new URLSearchParams({ token, to }).toString());

  it('gives a session and comes back', async () => {
    const answer = await send(TOKEN, '/checks?q=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/checks?q=1']);
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
    expect((await ask(route('GET /api/tokens'), { cookie })).status).toBe(200);
    const out = await ask(route('POST /api/sign-in/out'), { cookie, origin: ORIGIN });
    expect([out.status, out.headers.get('location')]).toEqual([303, '/sign-in']);
    expect((await ask(route('GET /api/tokens'), { cookie })).status).toBe(401);
  });

  it.each([
    ['a wrong token', 'wrong', '/checks', '/sign-in?problem=token-wrong&to=%2Fchecks'],
    ['an empty one', '', '/', '/sign-in?problem=token-wrong&to=%2F'],
    ['another site to go to', 'wrong', '//evil.example', '/sign-in?problem=token-wrong&to=%2F'],
  ])('fails with %s', async (_name, token, to, location) => {
    const answer = await send(token, to);
    expect([answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([location, null]);
  });

  it('goes nowhere else', async () => {
    expect((await send(TOKEN, 'https://evil.example')).headers.get('location')).toBe('/');
  });

  it('takes the whole link', async () => {
    expect((await send(`${ORIGIN}/sign-in?to=/x#${TOKEN} `, '/')).headers.get('set-cookie')).toContain('hoplens-session-3000=sfx_');
  });

  it('is tried ten times in a minute from one address, by form and by program together', async () => {
    const from = { 'x-hoplens-client': '198.51.100.2' };
    for (let times = 0; times < 10; times += 1) await send('wrong', '/', from);
    expect((await send(TOKEN, '/', from)).headers.get('location')).toBe('/sign-in?problem=too-many&to=%2F');
    const program = await ask(route('POST /api/session'), { origin: ORIGIN, ...from }, JSON.stringify({ token: TOKEN }));
    expect([program.status, program.headers.get('retry-after') !== null]).toEqual([429, true]);
  });

  it('is no matter of a provider here', async () => {
    for (const name of ['GET /api/sign-in', 'GET /api/sign-in/return']) expect((await ask(route(name), {})).status).toBe(404);
  });
});

describe('scans', () => {
  it('are started ten times in a minute from one address', async () => {
    const headers = { cookie: await server.signedIn('viewer'), origin: ORIGIN, 'x-hoplens-client': '198.51.100.3' };
    const statuses = [];
    for (let times = 0; times < 11; times += 1) {
      statuses.push((await ask(route('POST /api/scans'), headers, JSON.stringify({ kind: 'sample', sample: 'article' }))).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(202), 429]);
  });
});
