import type { SecureVersion } from 'node:tls';

import { describe, expect, it } from 'vitest';

import type { CustomOrigin } from '@/lib/inventory/distribution';
import { distribution, listener, loadBalancer, origin } from '@/lib/testing/sample-parts';
import { outcomeText, traceOf } from '@/lib/testing/trace-of';

import { authority } from './authority';
import { takesHello } from './client-hello';
import { scratchFolder } from './scratch-folder';
import { agreedVersion, startListener } from './tls-listener';

const own = authority(scratchFolder(), 'origins').issue(['origin.example.com']);

// Versions as AWS's page lists them: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
const VERSIONS = {
  'TLS13-1-3-2021-06': ['TLSv1.3'],
  'TLS13-1-2-2021-06': ['TLSv1.3', 'TLSv1.2'],
  'TLS13-1-0-2021-06': ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'],
  'TLS-1-2-2017-01': ['TLSv1.2'],
  '2016-08': ['TLSv1.2', 'TLSv1.1', 'TLSv1'],
} as const satisfies Readonly<Record<string, readonly SecureVersion[]>>;
type Policy = keyof typeof VERSIONS;

/** From the oldest version that CloudFront offers to the newest, without a gap. */
type Offer = readonly [oldest: SecureVersion, newest: SecureVersion];

/**
 * CloudFront offers TLS 1.3 in addition to what is set. OpenSSL offers no versions with a gap between them, so these are tried one part
 * after the other; what becomes of such an offer at a listener without TLS 1.3 and with both sides of the gap is left open here.
 */
const CASES: readonly (readonly [set: CustomOrigin['sslProtocols'], offers: readonly Offer[], policy: Policy, agreed: string | null])[] = [
  [['TLSv1.2'], [['TLSv1.2', 'TLSv1.3']], 'TLS13-1-3-2021-06', 'TLSv1.3'],
  [['TLSv1.2'], [['TLSv1.2', 'TLSv1.3']], 'TLS13-1-2-2021-06', 'TLSv1.3'],
  [['TLSv1.2'], [['TLSv1.2', 'TLSv1.3']], 'TLS13-1-0-2021-06', 'TLSv1.3'],
  [['TLSv1.2'], [['TLSv1.2', 'TLSv1.3']], 'TLS-1-2-2017-01', 'TLSv1.2'],
  [['TLSv1.2'], [['TLSv1.2', 'TLSv1.3']], '2016-08', 'TLSv1.2'],
  [['TLSv1', 'TLSv1.1', 'TLSv1.2'], [['TLSv1', 'TLSv1.3']], 'TLS13-1-3-2021-06', 'TLSv1.3'],
  [['TLSv1', 'TLSv1.1', 'TLSv1.2'], [['TLSv1', 'TLSv1.3']], 'TLS-1-2-2017-01', 'TLSv1.2'],
  [['TLSv1', 'TLSv1.1', 'TLSv1.2'], [['TLSv1', 'TLSv1.3']], '2016-08', 'TLSv1.2'],
  [['TLSv1.1', 'TLSv1.2'], [['TLSv1.1', 'TLSv1.3']], 'TLS13-1-2-2021-06', 'TLSv1.3'],
  // prettier-ignore
  [['TLSv1.1'], [['TLSv1.3', 'TLSv1.3'], ['TLSv1.1', 'TLSv1.1']], 'TLS13-1-2-2021-06', 'TLSv1.3'],
  // prettier-ignore
  [['TLSv1.1'], [['TLSv1.3', 'TLSv1.3'], ['TLSv1.1', 'TLSv1.1']], 'TLS-1-2-2017-01', null],
  // prettier-ignore
  [['TLSv1'], [['TLSv1.3', 'TLSv1.3'], ['TLSv1', 'TLSv1']], 'TLS13-1-3-2021-06', 'TLSv1.3'],
  // prettier-ignore
  [['TLSv1'], [['TLSv1.3', 'TLSv1.3'], ['TLSv1', 'TLSv1']], 'TLS-1-2-2017-01', null],
];

function traceWith(sslProtocols: CustomOrigin['sslProtocols'], policy: Policy): ReturnType<typeof traceOf> {
  return traceOf({
    distributions: [distribution({ origins: [origin({}, { sslProtocols })] })],
    loadBalancers: [loadBalancer({ listeners: [listener({ sslPolicy: `ELBSecurityPolicy-${policy}` })] })],
  });
}

describe('CloudFront’s handshake with a load balancer', () => {
  const both = CASES.flatMap(([set, offers, policy, seen]) =>
    (['nginx', 'Node'] as const).map((by) => ({ set, offers, policy, seen, by })),
  );

  it.each(both)('$set and $policy, $by: $seen', async ({ set, offers, policy, seen, by }) => {
    const real = await startListener(by, own, VERSIONS[policy]);
    let observed: string | null = null;
    for (const [minVersion, maxVersion] of offers) observed ??= await agreedVersion(real, { minVersion, maxVersion });
    expect(observed).toBe(seen);
    const trace = traceWith(set, policy);
    expect(outcomeText(trace)).toBe(observed === null ? '502 origin-tls-mismatch' : '- forwarded');
    expect(trace.hops[1]?.tls?.versions?.[0] ?? null).toBe(observed);
  });

  // OpenSSL speaks no SSL 3.0; a message of TLS 1.0 from the same hand shows that it is well formed.
  it.each([
    { by: 'nginx', set: ['SSLv3'] },
    { by: 'Node', set: ['SSLv3', 'TLSv1.2'] },
  ] as const)('$set and 2016-08, $by: SSL 3.0 is refused', async ({ by, set }) => {
    const { port } = await startListener(by, own, VERSIONS['2016-08']);
    const taken = { tls: await takesHello(port, 1), ssl: await takesHello(port, 0) };
    expect(taken).toEqual({ tls: true, ssl: false });
    expect(outcomeText(traceWith([...set], '2016-08'))).toBe('502 origin-tls-mismatch');
  });
});
