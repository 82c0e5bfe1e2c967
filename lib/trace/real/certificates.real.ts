import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import type { Certificate } from '@/lib/inventory/surroundings';
import {
  ALL_VIEWER_EXCEPT_HOST,
  behavior,
  certificate,
  distribution,
  listener,
  loadBalancer,
  loadBalancerHost,
  origin,
} from '@/lib/testing/sample-parts';
import { zone } from '@/lib/testing/small-account';
import { traceOf } from '@/lib/testing/trace-of';

import { authority, type KeyPair, selfSigned } from './authority';
import { startHttps } from './node-servers';
import type { RealServer } from './real-server';
import { scratchFolder } from './scratch-folder';
import { answered, speak } from './speak';

const folder = scratchFolder();
const known = authority(folder, 'known');
const unknown = authority(folder, 'unknown');

const ALL_VIEWER = '216adef6-5c7f-47e4-b989-5492eafa07d3';

/** The name that CloudFront asks for, and checks: the origin's, or the viewer's where Host is forwarded. */
interface Asked {
  origin: string;
  viewer?: string;
}

/** What CloudFront would find wrong, by the codes of OpenSSL and Node. */
const FLAWS: Readonly<Record<string, string>> = {
  ERR_TLS_CERT_ALTNAME_INVALID: 'origin-certificate-name',
  CERT_NOT_YET_VALID: 'origin-certificate-untrusted',
  CERT_HAS_EXPIRED: 'origin-certificate-expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'origin-certificate-untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'origin-certificate-untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'origin-certificate-untrusted',
};

/** What a client that knows one authority, and asks for a name, makes of a listener. */
async function observe({ port }: RealServer, name: string): Promise<string> {
  const tls = { rejectUnauthorized: true, ca: known.cert, servername: name };
  const heard = await speak({ port, scheme: 'https', http: 'HTTP/1.1', tls });
  return answered(heard) ? 'forwarded' : (FLAWS[heard.error] ?? heard.error);
}

/** A certificate as ACM tells of it. */
function described(id: string, { cert }: KeyPair, type: string): Certificate {
  const { subject, issuer, subjectAltName = '', validTo, validFrom } = new X509Certificate(cert);
  const names = subjectAltName.split(', ').map((name) => name.replace(/^DNS:/, ''));
  const dates = { notBefore: new Date(validFrom).toISOString(), notAfter: new Date(validTo).toISOString() };
  return certificate(id, names, { ...dates, type, selfSigned: subject === issuer, issuer });
}

/** The engine's reason, for a listener with these certificates; the first is the default one. */
function claimOf({ origin: domainName, viewer }: Asked, certificates: readonly Certificate[]): string {
  const originRequestPolicyId = viewer === undefined ? ALL_VIEWER_EXCEPT_HOST : ALL_VIEWER;
  const host = viewer ?? 'www.example.com';
  const parts: Partial<Inventory> = {
    distributions: [
      distribution({ aliases: [host], origins: [origin({ domainName })], defaultCacheBehavior: behavior({ originRequestPolicyId }) }),
    ],
    loadBalancers: [
      loadBalancer({ listeners: [listener({ certificates: certificates.map(({ arn }, index) => ({ arn, isDefault: index === 0 })) })] }),
    ],
    certificates: [...certificates],
    hostedZones: [zone({ [domainName]: `dualstack.${loadBalancerHost()}.` })],
  };
  return traceOf(parts, { url: `https://${host}/`, at: new Date().toISOString() }).outcome.reason;
}

describe('names', () => {
  const FINE = 'forwarded';
  const WRONG = 'origin-certificate-name';

  it.each<[names: readonly string[], asked: Asked, seen: string]>([
    [['origin.example.com'], { origin: 'origin.example.com' }, FINE],
    [['ORIGIN.example.com'], { origin: 'origin.example.com' }, FINE],
    [['origin.example.com'], { origin: 'Origin.Example.com' }, FINE],
    [['www.example.com'], { origin: 'origin.example.com' }, WRONG],
    [['www.example.com', 'origin.example.com'], { origin: 'origin.example.com' }, FINE],
    [['*.example.com'], { origin: 'origin.example.com' }, FINE],
    [['*.example.com'], { origin: 'example.com' }, WRONG],
    [['*.example.com', 'example.com'], { origin: 'example.com' }, FINE],
    [['*.example.com'], { origin: 'eu.origin.example.com' }, WRONG],
    [['*.origin.example.com'], { origin: 'eu.origin.example.com' }, FINE],
    [['example.com'], { origin: 'origin.example.com' }, WRONG],
    [['origin.example.com'], { origin: 'notorigin.example.com' }, WRONG],
    [['origin.example.com'], { origin: 'origin.example.com', viewer: 'www.example.com' }, WRONG],
    [['www.example.com'], { origin: 'origin.example.com', viewer: 'www.example.com' }, FINE],
    [['*.example.com'], { origin: 'origin.example.com', viewer: 'www.example.com' }, FINE],
    [['www.example.com'], { origin: loadBalancerHost(), viewer: 'www.example.com' }, FINE],
    [['www.example.com'], { origin: loadBalancerHost() }, WRONG],
    [['*.example.com'], { origin: 'origin.example.com', viewer: 'www.shop.example.com' }, WRONG],
  ])('%s for %o: %s', async (names, asked, seen) => {
    const pair = known.issue(names);
    const name = asked.viewer ?? asked.origin;
    const observed = await observe(await startHttps(pair), name);
    expect([observed, verifiedByOpenssl(pair, name)]).toEqual([seen, seen === FINE]);
    expect(claimOf(asked, [described('origin', pair, 'IMPORTED')])).toBe(observed);
  });

  /** A second opinion on the name. */
  function verifiedByOpenssl({ certFile }: KeyPair, name: string): boolean {
    return spawnSync('openssl', ['verify', '-CAfile', known.certFile, '-verify_hostname', name, certFile]).status === 0;
  }

  it.each<[what: string, certificates: readonly (readonly string[])[], asked: Asked, seen: string]>([
    ['the default one', [['origin.example.com'], ['other.example.net']], { origin: 'origin.example.com' }, FINE],
    ['another one, by SNI', [['other.example.net'], ['origin.example.com']], { origin: 'origin.example.com' }, FINE],
    ['another one, by SNI and a wildcard', [['other.example.net'], ['*.example.com']], { origin: 'origin.example.com' }, FINE],
    ['none of several', [['other.example.net'], ['www.example.com']], { origin: 'origin.example.com' }, WRONG],
    [
      'the viewer’s, by SNI',
      [['origin.example.com'], ['www.example.com']],
      { origin: 'origin.example.com', viewer: 'www.example.com' },
      FINE,
    ],
  ])('%s of a listener’s certificates', async (_, certificates, asked, seen) => {
    const pairs = certificates.map((names) => ({ names, pair: known.issue(names) }));
    const [first, ...more] = pairs;
    const contexts = more.flatMap(({ names, pair }) => names.map((name) => ({ name, pair })));
    const observed = await observe(await startHttps(first!.pair, contexts), asked.viewer ?? asked.origin);
    expect(observed).toBe(seen);
    expect(
      claimOf(
        asked,
        pairs.map(({ pair }, index) => described(`certificate-${String(index)}`, pair, 'IMPORTED')),
      ),
    ).toBe(observed);
  });
});

describe('trust and dates', () => {
  const NAMES = ['origin.example.com'];
  const HOUR = 3_600_000;
  const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString().replace(/[-:T]|\.\d+/g, '');

  it.each<[what: string, type: string, make: () => KeyPair, seen: string]>([
    ['of a known authority', 'AMAZON_ISSUED', () => known.issue(NAMES), 'forwarded'],
    ['of a known authority, imported', 'IMPORTED', () => known.issue(NAMES), 'forwarded'],
    ['self-signed', 'IMPORTED', () => selfSigned(folder, 'self-signed', NAMES), 'origin-certificate-untrusted'],
    ['of a private authority', 'PRIVATE', () => unknown.issue(NAMES), 'origin-certificate-untrusted'],
    [
      'long expired',
      'IMPORTED',
      () => known.issue(NAMES, { from: '20200101000000Z', to: '20210101000000Z' }),
      'origin-certificate-expired',
    ],
    ['expired an hour ago', 'IMPORTED', () => known.issue(NAMES, { from: inHours(-9), to: inHours(-1) }), 'origin-certificate-expired'],
    ['not valid yet', 'IMPORTED', () => known.issue(NAMES, { from: inHours(1), to: inHours(9) }), 'origin-certificate-untrusted'],
    ['good for another hour', 'IMPORTED', () => known.issue(NAMES, { from: inHours(-9), to: inHours(1) }), 'forwarded'],
  ])('a certificate %s', async (_, type, make, seen) => {
    const pair = make();
    const observed = await observe(await startHttps(pair), 'origin.example.com');
    expect(observed).toBe(seen);
    expect(claimOf({ origin: 'origin.example.com' }, [described('origin', pair, type)])).toBe(observed);
  });
});
