import { createHmac } from 'node:crypto';

import { jwtVerify, SignJWT } from 'jose';
import * as client from 'openid-client';
import { z } from 'zod';

import type { Person } from '@/lib/access/actor';
import { type ClaimSettings, personOfClaims } from '@/lib/access/person-of-claims';
import { returnTo } from '@/lib/access/return-to';

import { ownCookie } from './own-cookie';

interface ProviderSettings extends ClaimSettings {
  clientId: string;
  clientSecret: string;
  /** Scopes, separated by spaces. */
  scope: string;
}

/** How long somebody may take at the provider. Seconds. */
const PATIENCE = 600;

/** What must be the same when somebody comes back, and where they were going. */
const Departure = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() });

/**
 * Signing in with an OpenID Connect provider: authorization code flow with PKCE, `state` and `nonce`. What must be the same on return stands
 * in a signed cookie, so that every server of several can answer it. https://openid.net/specs/openid-connect-core-1_0.html#CodeFlowAuth
 */
export function createProviderSignIn(settings: ProviderSettings, origin: string, now: () => number, report: (reason: string) => void) {
  const cookie = ownCookie('sign-in', origin, PATIENCE);
  const key = createHmac('sha256', settings.clientSecret).update('hoplens-sign-in').digest();
  const back = `${origin}/api/sign-in/return`;
  let found: Promise<client.Configuration> | null = null;
  const configuration = (): Promise<client.Configuration> => {
    const finding = (found ??= discover(settings));
    finding.then(null, () => (found = null));
    return finding;
  };

  async function depart(to: string): Promise<{ location: string; cookie: string }> {
    const config = await configuration();
    const departure = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier(), to };
    const { state, nonce, verifier } = departure;
    const challenge = { code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' };
    const location = client.buildAuthorizationUrl(config, { redirect_uri: back, scope: settings.scope, state, nonce, ...challenge });
    const expires = Math.floor(now() / 1000) + PATIENCE;
    const token = await new SignJWT(departure).setProtectedHeader({ alg: 'HS256' }).setExpirationTime(expires).sign(key);
    return { location: location.href, cookie: cookie.write(token) };
  }

  async function arrive(headers: Headers, query: string): Promise<{ person: Person; to: string } | null> {
    const { payload } = await jwtVerify(cookie.read(headers) ?? '', key, { algorithms: ['HS256'], currentDate: new Date(now()) });
    const { state, nonce, verifier, to } = Departure.parse(payload);
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    const tokens = await client.authorizationCodeGrant(await configuration(), new URL(back + query), checks);
    const person = personOfClaims(tokens.claims() ?? {}, settings);
    return person && { person, to: returnTo(to) };
  }

  /** Null for what fails, for whatever reason: what the provider says is not repeated to whoever asks. */
  const orNull = async <T>(work: Promise<T>): Promise<T | null> => {
    try {
      return await work;
    } catch (error) {
      report(error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
      return null;
    }
  };

  return {
    /** Where to send somebody who wants to get to `to`, and the `Set-Cookie` for it; null where the provider does not answer. */
    depart: (to: string) => orNull(depart(to)),
    /** Who came back with a query, and where they were going; null for whoever did not leave from here, or whom the provider does not vouch for. */
    arrive: (headers: Headers, query: string) => orNull(arrive(headers, query)),
    /** The `Set-Cookie` that forgets a departure. */
    forget: cookie.write(''),
  };
}
export type ProviderSignIn = ReturnType<typeof createProviderSignIn>;

/** Plain HTTP only to this machine: scripts/serve.mjs refuses every other issuer without TLS. */
async function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<client.Configuration> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out; providers of developers and of tests have no TLS
  const plain = issuer.startsWith('http:') ? [client.allowInsecureRequests] : [];
  // Not only where the token came from, its signature counts too.
  const execute = [...plain, client.enableNonRepudiationChecks];
  return client.discovery(new URL(issuer), clientId, undefined, secretAs(clientSecret), { execute });
}

/** In the body, unless the provider takes it only in the header. */
function secretAs(secret: string): client.ClientAuth {
  const [post, basic] = [client.ClientSecretPost(secret), client.ClientSecretBasic(secret)];
  return (server, ...rest) =>
    (server.token_endpoint_auth_methods_supported?.includes('client_secret_post') === false ? basic : post)(server, ...rest);
}
