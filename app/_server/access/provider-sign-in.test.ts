import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { exportJWK, generateKeyPair, type CryptoKey, SignJWT, UnsecuredJWT } from 'jose';
// @ts-expect-error -- it brings no types
import Provider from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createProviderSignIn, type ProviderSignIn } from './provider-sign-in';

const ORIGIN = 'https://hoplens.example.com';
const COOKIE = '__Host-hoplens-sign-in';
const ROLES = { scope: 'openid profile email', groupsClaim: 'groups', admins: ['platform'], reviewers: [] };

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A provider's own part of what the tests do: it signs in whoever comes, without asking. */
interface RealProvider {
  callback(): Handler;
  interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
  Grant: new (of: object) => { addOIDCScope(scope: string): void; save(): Promise<string> };
  on(event: string, listener: () => void): void;
}

async function listen(handler: Handler): Promise<{ server: Server; issuer: string }> {
  const server = createServer((request, response) => handler(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

/** The value that a browser keeps of a `Set-Cookie`. */
const kept = (setCookie: string): string => setCookie.split(';')[0]!;
const withCookie = (cookie: string): Headers => new Headers({ cookie });

describe('with a real provider', () => {
  let signIn: ProviderSignIn;
  let now = Date.now();
  let authorization = '';

  beforeAll(async () => {
    const { server, issuer } = await listen((request, response) => {
      if (request.url?.startsWith('/log-in') === true)
        void provider.interactionFinished(request, response, { login: { accountId: 'ada-1' } });
      else provider.callback()(request, response);
    });
    servers.push(server);
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    // eslint-disable-next-line @typescript-eslint/no-unsafe-call -- it brings no types
    const provider: RealProvider = new Provider(issuer, {
      clients: [
        {
          client_id: 'hoplens',
          client_secret: 'a secret',
          redirect_uris: [`${ORIGIN}/api/sign-in/return`],
          token_endpoint_auth_method: 'client_secret_post',
        },
      ],
      pkce: { required: () => true },
      jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256' }] },
      cookies: { keys: ['a key'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: () => '/log-in' },
      claims: { openid: ['sub'], profile: ['name', 'groups'] },
      conformIdTokenClaims: false,
      ttl: { Interaction: 60, Session: 60, Grant: 60, AccessToken: 60, IdToken: 60 },
      findAccount: (_: unknown, accountId: string) => ({
        accountId,
        claims: () => ({ sub: accountId, name: 'Ada', groups: ['sales', 'platform'] }),
      }),
      loadExistingGrant: async ({ oidc }: { oidc: { client: { clientId: string }; session: { accountId: string } } }) => {
        const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
        grant.addOIDCScope('openid profile email');
        await grant.save();
        return grant;
      },
    }) as RealProvider;
    authorization = issuer;
    const settings = { issuer, clientId: 'hoplens', clientSecret: 'a secret', ...ROLES };
    signIn = createProviderSignIn(
      settings,
      ORIGIN,
      () => now,
      () => undefined,
    );
  });

  /** Goes to the provider as a browser does, until it sends back; answers the query that comes with it. */
  async function throughProvider(location: string): Promise<string> {
    const jar = new Map<string, string>();
    let url = location;
    for (let hop = 0; hop < 10 && !url.startsWith(ORIGIN); hop += 1) {
      const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
      const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
      for (const set of answer.headers.getSetCookie()) jar.set(...(kept(set).split('=', 2) as [string, string]));
      url = new URL(answer.headers.get('location') ?? 'about:blank', url).href;
    }
    expect(url.startsWith(`${ORIGIN}/api/sign-in/return?`)).toBe(true);
    return new URL(url).search;
  }

  async function leave(to = '/checks?q=1'): Promise<{ cookie: string; location: string }> {
    const departure = await signIn.depart(to);
    return { cookie: kept(departure!.cookie), location: departure!.location };
  }

  it('asks it with PKCE, state and nonce, for our own address', async () => {
    const asked = new URL((await leave()).location).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${ORIGIN}/api/sign-in/return`,
      scope: 'openid profile email',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)?.length).toBeGreaterThanOrEqual(43);
    expect(new URL((await leave()).location).searchParams.get('state')).not.toBe(asked.get('state'));
  });

  it('keeps what must be the same in a cookie that no script reads and no other host gets', async () => {
    expect((await signIn.depart('/'))!.cookie).toMatch(
      new RegExp(`^${COOKIE}=[\\w.-]+; Path=/; HttpOnly; SameSite=Lax; Max-Age=600; Secure$`),
    );
    expect(signIn.forget).toContain(`${COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure`);
  });

  it('signs in whom it vouches for, by issuer and subject, and comes back to where they were going', async () => {
    const { cookie, location } = await leave();
    expect(await signIn.arrive(withCookie(cookie), await throughProvider(location))).toEqual({
      person: { kind: 'person', id: `${authorization}#ada-1`, name: 'Ada', role: 'admin' },
      to: '/checks?q=1',
    });
  });

  it('comes back to nowhere else', async () => {
    const { cookie, location } = await leave('//evil.example');
    expect((await signIn.arrive(withCookie(cookie), await throughProvider(location)))?.to).toBe('/');
  });

  it.each<
    [string, (arrival: { cookie: string; query: URLSearchParams; other: string }) => { cookie: string; query: URLSearchParams } | null]
  >([
    ['without what they left with', ({ query }) => ({ cookie: '', query })],
    ['with what somebody else left with', ({ query, other }) => ({ cookie: other, query })],
    ['with a cookie that was changed', ({ cookie, query }) => ({ cookie: cookie.replace(/\.[^.]+\./, '.e30.'), query })],
    [
      'with a cookie of alg none',
      ({ query }) => ({
        cookie: `${COOKIE}=${new UnsecuredJWT({ state: query.get('state'), nonce: 'n', verifier: 'v', to: '/' }).encode()}`,
        query,
      }),
    ],
    ['with another state', ({ cookie, query }) => (query.set('state', 'x'.repeat(43)), { cookie, query })],
    ['with no state', ({ cookie, query }) => (query.delete('state'), { cookie, query })],
    ['with another code', ({ cookie, query }) => (query.set('code', 'x'.repeat(43)), { cookie, query })],
    ['with no code', ({ cookie, query }) => (query.delete('code'), { cookie, query })],
    ['from another issuer', ({ cookie, query }) => (query.set('iss', 'https://evil.example'), { cookie, query })],
    ['from no issuer, though it always tells', ({ cookie, query }) => (query.delete('iss'), { cookie, query })],
    [
      'with a refusal',
      ({ cookie, query }) => ({ cookie, query: new URLSearchParams({ error: 'access_denied', state: query.get('state')! }) }),
    ],
    ['with nothing', ({ cookie }) => ({ cookie, query: new URLSearchParams() })],
  ])('signs nobody in who comes back %s', async (_name, change) => {
    const [{ cookie, location }, other] = [await leave(), await leave()];
    const query = new URLSearchParams(await throughProvider(location));
    const changed = change({ cookie, query, other: other.cookie })!;
    expect(await signIn.arrive(withCookie(changed.cookie), `?${changed.query.toString()}`)).toBeNull();
  });

  it('signs nobody in twice', async () => {
    const { cookie, location } = await leave();
    const query = await throughProvider(location);
    expect(await signIn.arrive(withCookie(cookie), query)).not.toBeNull();
    expect(await signIn.arrive(withCookie(cookie), query)).toBeNull();
  });

  it('signs nobody in who took longer than ten minutes', async () => {
    const { cookie, location } = await leave();
    const query = await throughProvider(location);
    now += 601_000;
    expect(await signIn.arrive(withCookie(cookie), query)).toBeNull();
    now -= 601_000;
    expect(await signIn.arrive(withCookie(cookie), query)).not.toBeNull();
  });
});

describe('with a provider that answers what it should not', () => {
  let ours: CryptoKey;
  let theirs: CryptoKey;
  let issuer = '';
  /** Makes the ID token of the next answer. */
  let forge: (nonce: string) => Promise<string>;
  let signIn: ProviderSignIn;
  let broken = false;

  beforeAll(async () => {
    const pair = await generateKeyPair('RS256', { extractable: true });
    [ours, theirs] = [pair.privateKey, (await generateKeyPair('RS256')).privateKey];
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
    let nonce = '';
    const answer = async (path: string): Promise<object> => {
      if (path.startsWith('/.well-known/')) {
        const endpoints = { authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks` };
        const algorithms = { id_token_signing_alg_values_supported: ['RS256'], response_types_supported: ['code'] };
        return { issuer, ...endpoints, ...algorithms, subject_types_supported: ['public'] };
      }
      if (path === '/jwks') return { keys: [jwk] };
      if (path.startsWith('/auth')) nonce = new URL(path, issuer).searchParams.get('nonce')!;
      return path === '/token' ? { access_token: 'a', token_type: 'bearer', id_token: await forge(nonce) } : {};
    };
    const made = await listen((request, response) => {
      response.writeHead(broken ? 500 : 200, { 'content-type': 'application/json' });
      void answer(request.url!).then((body) => response.end(JSON.stringify(body)));
    });
    servers.push(made.server);
    issuer = made.issuer;
    const settings = { issuer, clientId: 'hoplens', clientSecret: 'a secret', ...ROLES };
    signIn = createProviderSignIn(settings, ORIGIN, Date.now, () => undefined);
  });

  const now = (): number => Math.floor(Date.now() / 1000);
  const claims = (nonce: string) => ({ iss: issuer, aud: 'hoplens', sub: 'ada-1', nonce, iat: now(), exp: now() + 60 });
  const signed = (of: object, key = ours, header: object = {}): Promise<string> =>
    new SignJWT({ ...of }).setProtectedHeader({ alg: 'RS256', kid: 'k1', ...header }).sign(key);

  async function arrive(): Promise<unknown> {
    const { location, cookie } = (await signIn.depart('/'))!;
    await fetch(location);
    const query = new URLSearchParams({ code: 'c', state: new URL(location).searchParams.get('state')! });
    return signIn.arrive(withCookie(kept(cookie)), `?${query.toString()}`);
  }

  it('signs in by the right token', async () => {
    forge = (nonce) => signed(claims(nonce));
    expect(await arrive()).toMatchObject({ person: { id: `${issuer}#ada-1`, role: 'viewer' } });
  });

  it.each<[string, (nonce: string) => Promise<string>]>([
    ['of another issuer', (nonce) => signed({ ...claims(nonce), iss: 'https://evil.example' })],
    ['for another client', (nonce) => signed({ ...claims(nonce), aud: 'other' })],
    ['for two clients, made for the other', (nonce) => signed({ ...claims(nonce), aud: ['hoplens', 'other'], azp: 'other' })],
    ['with another nonce', () => signed(claims('x'.repeat(43)))],
    ['with no nonce', (nonce) => signed({ ...claims(nonce), nonce: undefined })],
    ['that has expired', (nonce) => signed({ ...claims(nonce), exp: now() - 60 })],
    ['that never expires', (nonce) => signed({ ...claims(nonce), exp: undefined })],
    ['that names no subject', (nonce) => signed({ ...claims(nonce), sub: undefined })],
    ['with another key', (nonce) => signed(claims(nonce), theirs)],
    ['with a key that is unknown', (nonce) => signed(claims(nonce), theirs, { kid: 'k2' })],
    ['of alg none', async (nonce) => new UnsecuredJWT(claims(nonce)).encode()],
    [
      'of alg HS256 with the secret',
      (nonce) => new SignJWT(claims(nonce)).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from('a secret')),
    ],
    ['without its signature', async (nonce) => (await signed(claims(nonce))).replace(/\.[^.]*$/, '.')],
    ['that is none', async () => 'abc'],
  ])('signs nobody in by a token %s', async (_name, make) => {
    forge = make;
    expect(await arrive()).toBeNull();
  });

  it('tells that it does not answer, and asks again', async () => {
    broken = true;
    const settings = { issuer, clientId: 'hoplens', clientSecret: 'a secret', ...ROLES };
    const other = createProviderSignIn(settings, ORIGIN, Date.now, () => undefined);
    expect(await other.depart('/')).toBeNull();
    broken = false;
    expect(await other.depart('/')).not.toBeNull();
  });
});
