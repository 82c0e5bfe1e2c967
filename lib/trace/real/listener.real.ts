import { connect } from 'node:tls';

import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import type { Listener } from '@/lib/inventory/listener';
import { behavior, distribution, listener, loadBalancer, origin, plainListener, targetGroup } from '@/lib/testing/sample-parts';
import { outcomeText, traceOf } from '@/lib/testing/trace-of';

import type { Trace } from '../trace-types';
import { authority } from './authority';
import { startNginx } from './nginx';
import { startHttps } from './node-servers';
import { scratchFolder } from './scratch-folder';
import { answered, speak } from './speak';
import { agreedVersion, MUTUAL } from './tls-listener';

const folder = scratchFolder();
const own = authority(folder, 'listeners').issue(['origin.example.com']);
const trusted = authority(folder, 'clients');
const client = trusted.issue(['client.example.com']);

const DIRECT = 'https://origin.example.com/';
const certified = [`ssl_certificate ${own.certFile};`, `ssl_certificate_key ${own.keyFile};`];

describe('certificates of clients', () => {
  const verify = { mode: 'verify', trustStoreArn: 'ts', ignoreClientCertificateExpiry: false, trustStoreAssociationStatus: 'active' };
  const at = (mode: keyof typeof MUTUAL): Partial<Inventory> => {
    const mutualAuthentication: Listener['mutualAuthentication'] = mode === 'off' ? null : { ...verify, mode };
    return { loadBalancers: [loadBalancer({ listeners: [listener({ mutualAuthentication })] })] };
  };
  const fromEdge = (clientCertificateArn: string | null): Partial<Inventory> => ({
    distributions: [distribution({ origins: [origin({}, { clientCertificateArn })] })],
  });
  const cases = (['off', 'passthrough', 'verify'] as const).flatMap((mode) =>
    [false, true].map((shown) => ({ mode, shown, seen: mode !== 'verify' || shown })),
  );

  /** Whether a listener of Node's answers a client with or without a certificate of the right authority. */
  const observe = async (mode: keyof typeof MUTUAL, shown: boolean): Promise<boolean> => {
    const real = await startHttps({ cert: own.cert, key: own.key, ca: trusted.cert, ...MUTUAL[mode] });
    return (await agreedVersion(real, shown ? { cert: client.cert, key: client.key } : {})) !== null;
  };

  it.each(cases)('a viewer at a load balancer, $mode, shown: $shown', async ({ mode, shown, seen }) => {
    const observed = await observe(mode, shown);
    expect(observed).toBe(seen);
    const { outcome } = traceOf(at(mode), { url: DIRECT, client: { certificate: shown } });
    expect(outcome.reason).toBe(observed ? 'forwarded' : 'viewer-tls-rejected');
  });

  it.each(cases)('CloudFront at a load balancer, $mode, shown: $shown', async ({ mode, shown, seen }) => {
    const observed = await observe(mode, shown);
    expect(observed).toBe(seen);
    const { outcome } = traceOf({ ...at(mode), ...fromEdge(shown ? 'arn:aws:acm:us-east-1:111122223333:certificate/client' : null) });
    expect(outcome.reason).toBe(observed ? 'forwarded' : 'origin-tls-mismatch');
  });
});

describe('TLS and plain HTTP at the wrong listener', () => {
  const plain = { loadBalancers: [loadBalancer({ listeners: [plainListener()] })] };
  const fromEdge = (custom: Parameters<typeof origin>[1]) => ({ distributions: [distribution({ origins: [origin({}, custom)] })] });

  it.each<[what: string, spoken: 'http' | 'https', seen: number | null, trace: () => Trace]>([
    ['a viewer, plain HTTP to TLS', 'http', 400, () => traceOf({}, { url: 'http://origin.example.com:443/' })],
    ['a viewer, TLS to plain HTTP', 'https', null, () => traceOf(plain, { url: 'https://origin.example.com:80/' })],
    ['CloudFront, plain HTTP to TLS', 'http', 400, () => traceOf(fromEdge({ protocolPolicy: 'http-only', httpPort: 443 }))],
    ['CloudFront, TLS to plain HTTP', 'https', null, () => traceOf({ ...plain, ...fromEdge({ httpsPort: 80 }) })],
  ])('%s', async (_, spoken, seen, trace) => {
    const { port } = await startNginx(spoken === 'http' ? { listen: 'ssl', server: certified } : {});
    const heard = await speak({ port, scheme: spoken, http: 'HTTP/1.1' });
    const observed = answered(heard) ? heard.status : null;
    expect(observed).toBe(seen);
    const { outcome } = trace();
    expect(outcome.reason).toBe('origin-scheme-mismatch');
    // Who gets no answer from a load balancer says so itself: CloudFront with a 502.
    expect(outcome.by === 'load-balancer' ? outcome.status : null).toBe(observed);
  });
});

describe('the version of HTTP that viewers get', () => {
  const OFFERS = { 'HTTP/2': ['h2', 'http/1.1'], 'HTTP/1.1': ['http/1.1'], gRPC: ['h2'] } as const;
  type Asked = keyof typeof OFFERS;
  const grpc = { targetGroups: [targetGroup({ protocolVersion: 'GRPC' })] };

  /** The version in which nginx answers a client that offers these by ALPN; null where the two have none in common. */
  const observe = async (listen: string, offer: readonly string[]): Promise<string | null> => {
    const { port } = await startNginx({ listen, server: certified });
    const chosen = await new Promise<string | false | null>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ALPNProtocols: [...offer] });
      socket.on('error', () => resolve(null)).on('secureConnect', () => resolve(socket.end().alpnProtocol));
    });
    if (chosen === null) return null;
    const heard = await speak({ port, scheme: 'https', http: chosen === 'h2' ? 'HTTP/2' : 'HTTP/1.1' });
    return answered(heard) ? heard.http : null;
  };
  const SILENT = ['grpc-not-supported', 'viewer-http-version-not-offered'];
  const claimOf = (trace: Trace): string | null => {
    if (SILENT.includes(trace.outcome.reason)) return null;
    return trace.outcome.reason === 'forwarded' ? (trace.hops[0]?.http ?? null) : outcomeText(trace);
  };

  const atLoadBalancer = (on: boolean): Partial<Inventory> => ({
    loadBalancers: [loadBalancer({ attributes: on ? {} : { 'routing.http2.enabled': 'false' } })],
  });
  const atEdge = (on: boolean): Partial<Inventory> => ({
    distributions: [distribution({ httpVersion: on ? 'http2' : 'http1.1', defaultCacheBehavior: behavior({ grpcEnabled: true }) })],
  });
  const ENTRIES = [
    { entry: 'a load balancer', url: DIRECT, parts: atLoadBalancer },
    { entry: 'CloudFront', url: 'https://www.example.com/', parts: atEdge },
  ];
  const ROWS: readonly (readonly [http2: boolean, asked: Asked, seen: string | null])[] = [
    [true, 'HTTP/2', 'HTTP/2'],
    [true, 'HTTP/1.1', 'HTTP/1.1'],
    [true, 'gRPC', 'HTTP/2'],
    [false, 'HTTP/2', 'HTTP/1.1'],
    [false, 'HTTP/1.1', 'HTTP/1.1'],
    [false, 'gRPC', null],
  ];
  const cases = ENTRIES.flatMap((entry) => ROWS.map(([http2, asked, seen]) => ({ ...entry, http2, asked, seen })));

  it.each(cases)('$entry, HTTP/2 on: $http2, $asked: $seen', async ({ url, parts, http2, asked, seen }) => {
    const observed = await observe(http2 ? 'ssl http2' : 'ssl', OFFERS[asked]);
    expect(observed).toBe(seen);
    const wish = asked === 'gRPC' ? { url, grpc: true } : { url, http: asked };
    expect(claimOf(traceOf({ ...parts(http2), ...(asked === 'gRPC' ? grpc : {}) }, wish))).toBe(observed);
  });
});
