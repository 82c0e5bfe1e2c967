import type { SecureVersion } from 'node:tls';

import { describe, expect, it } from 'vitest';

import { distribution, listener, loadBalancer } from '@/lib/testing/sample-parts';
import { outcomeText, traceOf } from '@/lib/testing/trace-of';

import type { Trace } from '../trace-types';
import { authority } from './authority';
import { scratchFolder } from './scratch-folder';
import { agreedVersion, type Listening, startListener } from './tls-listener';

const own = authority(scratchFolder(), 'listeners').issue(['www.example.com', 'origin.example.com']);

const NEWEST = ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'] as const;

/** A policy, its versions as AWS's page lists them, and what is agreed with clients whose newest version is 1.3, 1.2, 1.1, 1.0. */
type Row = readonly [policy: string, versions: readonly SecureVersion[], agreed: readonly (string | null)[]];

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
const LOAD_BALANCER: readonly Row[] = [
  ['ELBSecurityPolicy-TLS13-1-3-2021-06', ['TLSv1.3'], ['TLSv1.3', null, null, null]],
  ['ELBSecurityPolicy-TLS13-1-2-2021-06', ['TLSv1.3', 'TLSv1.2'], ['TLSv1.3', 'TLSv1.2', null, null]],
  ['ELBSecurityPolicy-TLS13-1-1-2021-06', ['TLSv1.3', 'TLSv1.2', 'TLSv1.1'], ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', null]],
  ['ELBSecurityPolicy-TLS13-1-0-2021-06', ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'], ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1']],
  ['ELBSecurityPolicy-TLS-1-2-2017-01', ['TLSv1.2'], ['TLSv1.2', 'TLSv1.2', null, null]],
  ['ELBSecurityPolicy-FS-1-1-2019-08', ['TLSv1.2', 'TLSv1.1'], ['TLSv1.2', 'TLSv1.2', 'TLSv1.1', null]],
  ['ELBSecurityPolicy-2016-08', ['TLSv1.2', 'TLSv1.1', 'TLSv1'], ['TLSv1.2', 'TLSv1.2', 'TLSv1.1', 'TLSv1']],
];

// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html
const EDGE: readonly Row[] = [
  ['TLSv1.3_2025', ['TLSv1.3'], ['TLSv1.3', null, null, null]],
  ['TLSv1.2_2021', ['TLSv1.3', 'TLSv1.2'], ['TLSv1.3', 'TLSv1.2', null, null]],
  ['TLSv1.1_2016', ['TLSv1.3', 'TLSv1.2', 'TLSv1.1'], ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', null]],
  ['TLSv1_2016', ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'], ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1']],
];

const withBoth = (rows: readonly Row[]) =>
  rows.flatMap(([policy, versions, agreed]) =>
    NEWEST.flatMap((newest, index) =>
      (['nginx', 'Node'] as const).map((by) => ({ policy, versions, newest, by, seen: agreed[index] ?? null })),
    ),
  );

async function observe(by: Listening, versions: readonly SecureVersion[], newest: SecureVersion): Promise<string | null> {
  return agreedVersion(await startListener(by, own, versions), { minVersion: 'TLSv1', maxVersion: newest });
}

/** The version of the first hop; null where the handshake fails. */
function claimOf(trace: Trace): string | null {
  if (trace.outcome.reason === 'viewer-tls-rejected') return null;
  return trace.outcome.reason === 'forwarded' ? (trace.hops[0]?.tls?.versions?.[0] ?? 'unknown') : outcomeText(trace);
}

describe('a viewer’s handshake with a load balancer', () => {
  it.each(withBoth(LOAD_BALANCER))('$policy, newest $newest, $by: $seen', async ({ policy, versions, newest, by, seen }) => {
    const observed = await observe(by, versions, newest);
    expect(observed).toBe(seen);
    const loadBalancers = [loadBalancer({ listeners: [listener({ sslPolicy: policy })] })];
    const trace = traceOf({ loadBalancers }, { url: 'https://origin.example.com/', http: 'HTTP/1.1', client: { tls: newest } });
    expect(claimOf(trace)).toBe(observed);
  });
});

describe('a viewer’s handshake with CloudFront', () => {
  it.each(withBoth(EDGE))('$policy, newest $newest, $by: $seen', async ({ policy, versions, newest, by, seen }) => {
    const observed = await observe(by, versions, newest);
    expect(observed).toBe(seen);
    const { viewerCertificate } = distribution();
    const set = { ...viewerCertificate, minimumProtocolVersion: policy } as typeof viewerCertificate;
    const trace = traceOf({ distributions: [distribution({ viewerCertificate: set })] }, { http: 'HTTP/1.1', client: { tls: newest } });
    expect(claimOf(trace)).toBe(observed);
  });
});
