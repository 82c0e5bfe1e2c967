import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

import { AlbJwksCache } from 'aws-jwt-verify/alb-cache';
import { beforeAll, describe, expect, it } from 'vitest';

import { createAlbSignIn } from './alb-sign-in';

const KID = '0f3a1b2c-4d5e-4f60-8a7b-9c0d1e2f3a4b';
const ARN = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/edge/0123456789abcdef';
const ISSUER = 'https://idp.example.com';
const SETTINGS = { albArn: ARN, issuer: ISSUER, clientId: 'hoplens', groupsClaim: 'groups', admins: ['platform'], reviewers: [] };

const ours = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const theirs = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Addresses that a key was asked for at. */
const asked: string[] = [];
const reported: string[] = [];
const pem = String(ours.publicKey.export({ type: 'spki', format: 'pem' }));
const keys = new AlbJwksCache({
  fetcher: {
    fetch: async (uri) => {
      asked.push(uri);
      if (!uri.endsWith(`/${KID}`)) throw new Error('403');
      return new TextEncoder().encode(pem).buffer;
    },
  },
});

let personOf: ReturnType<typeof createAlbSignIn>;
beforeAll(() => {
  personOf = createAlbSignIn(SETTINGS, (reason) => reported.push(reason), keys);
});

const now = (): number => Math.floor(Date.now() / 1000);
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

interface Forged {
  header?: object;
  claims?: object;
  key?: KeyObject;
  algorithm?: string;
  /** Instead of the signature. */
  signature?: string;
  /** Load balancers pad their parts, which other tokens do not. */
  padded?: boolean;
}

function token({ header = {}, claims = {}, key = ours.privateKey, algorithm = 'sha256', signature, padded = true }: Forged = {}): string {
  const head = { alg: 'ES256', kid: KID, signer: ARN, iss: ISSUER, client: 'hoplens', exp: now() + 120, ...header };
  const body = { sub: 'abc', name: 'Ada', groups: ['platform'], iss: ISSUER, exp: now() + 120, ...claims };
  const pad = (text: string): string => (padded ? text.padEnd(Math.ceil(text.length / 4) * 4, '=') : text);
  const signed = `${pad(part(head))}.${pad(part(body))}`;
  const made = createSign(algorithm).update(signed).sign({ key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  return `${signed}.${pad(signature ?? made)}`;
}

const recognise = (value: string) => personOf(new Headers({ 'x-amzn-oidc-data': value }));

describe('a token of our load balancer', () => {
  it.each([true, false])('signs in, padded: %s', async (padded) => {
    expect(await recognise(token({ padded }))).toEqual({ kind: 'person', id: `${ISSUER}#abc`, name: 'Ada', role: 'admin' });
  });

  it('is checked with the keys of the load balancer’s region', async () => {
    await recognise(token());
    expect(new Set(asked)).toEqual(new Set([`https://public-keys.auth.elb.eu-west-1.amazonaws.com/${KID}`]));
  });

  it('is one of the header that load balancers sign', async () => {
    expect(await personOf(new Headers({ 'x-amzn-oidc-identity': 'abc', authorization: `Bearer ${token()}` }))).toBeNull();
  });
});

describe('a forged token', () => {
  const publicPem = Buffer.from(pem);
  it.each<[string, () => string]>([
    ['of another load balancer of the region', () => token({ header: { signer: ARN.replace('edge', 'evil') } })],
    ['of a load balancer of another account', () => token({ header: { signer: ARN.replace('111122223333', '444455556666') } })],
    ['of no load balancer', () => token({ header: { signer: undefined } })],
    ['of a list of load balancers', () => token({ header: { signer: [ARN] } })],
    ['for another client', () => token({ header: { client: 'other' } })],
    ['for no client', () => token({ header: { client: undefined } })],
    ['of another issuer', () => token({ claims: { iss: 'https://evil.example' } })],
    ['of no issuer', () => token({ claims: { iss: undefined } })],
    ['that has expired', () => token({ header: { exp: now() - 1 }, claims: { exp: now() - 1 } })],
    ['that counts later', () => token({ claims: { nbf: now() + 600 } })],
    ['with another key', () => token({ key: theirs.privateKey })],
    ['with alg none and no signature', () => token({ header: { alg: 'none' }, signature: '' })],
    ['with alg None', () => token({ header: { alg: 'None' }, signature: '' })],
    ['with no alg', () => token({ header: { alg: undefined } })],
    [
      'with alg HS256 and the public key as the secret',
      () => token({ header: { alg: 'HS256' }, signature: publicPem.toString('base64url') }),
    ],
    ['with alg RS256', () => token({ header: { alg: 'RS256' }, key: rsa.privateKey })],
    ['with a key that it brings', () => token({ header: { jwk: theirs.publicKey.export({ format: 'jwk' }) }, key: theirs.privateKey })],
    ['with a key at an address that it names', () => token({ header: { jku: 'https://evil.example/keys' }, key: theirs.privateKey })],
    ['with another kid', () => token({ header: { kid: KID.replace('0f', '1f') } })],
    ['with a kid that leads elsewhere', () => token({ header: { kid: `../../evil/${KID}` } })],
    ['with a kid that is an address', () => token({ header: { kid: `https://evil.example/${KID}` } })],
    ['with a kid that hides a path', () => token({ header: { kid: `${KID}%2f..%2fother` } })],
    ['with no kid', () => token({ header: { kid: undefined } })],
    ['without its signature', () => token().replace(/\.[^.]*$/, '.')],
    ['with changed claims', () => token().replace(/\.[^.]+\./, `.${part({ sub: 'root', iss: ISSUER, exp: now() + 120 })}.`)],
    ['that names no subject', () => token({ claims: { sub: undefined } })],
    ['of two parts', () => token().replace(/\.[^.]*$/, '')],
    ['that is no token', () => 'abc'],
    ['that is empty', () => ''],
  ])('%s signs nobody in', async (_name, forge) => {
    expect(await recognise(forge())).toBeNull();
  });

  it('never makes us ask anybody but AWS for a key', () => {
    expect(asked.filter((uri) => !/^https:\/\/public-keys\.auth\.elb\.eu-west-1\.amazonaws\.com\/[0-9a-f-]{36}$/.test(uri))).toEqual([]);
  });

  it('is reported by the kind of error, which tells nothing of what was sent', () => {
    expect(new Set(reported)).toContain('AlbJwtInvalidSignerError');
    expect(reported.join()).not.toMatch(/evil|abc|[^\w,]/);
  });
});
