import { describe, expect, it } from 'vitest';

import { effectiveUse, originHop } from '@/lib/testing/hop-report';
import { snapshotOf } from '@/lib/testing/snapshot-of';

import { Snapshot } from './snapshot';

describe('seal', () => {
  it('gives the same id for the same content, and another for other content', () => {
    expect(snapshotOf('a')).toEqual(snapshotOf('a'));
    expect(snapshotOf('a').id).not.toBe(snapshotOf('b').id);
  });

  it('writes what its own schema accepts, without loss', () => {
    const snapshot = snapshotOf('a', { survey: { requests: [], entries: [], hops: [originHop()] } });
    expect(Snapshot.parse(snapshot)).toEqual(snapshot);
  });

  it('tells a hop in the documented form', () => {
    const hop = originHop({
      configured: [
        { name: 'ViewerProtocolPolicy', value: 'allow-all', gap: null, evidence: null },
        { name: 'ViewerProtocolPolicy', value: 'https-only', gap: null, evidence: null },
        { name: 'ViewerProtocolPolicy', value: 'allow-all', gap: null, evidence: null },
        { name: 'OriginSslProtocols', value: ['TLSv1.2'], gap: null, evidence: null },
        { name: 'Port', value: 443, gap: null, evidence: null },
        { name: 'Port', value: 443, gap: null, evidence: null },
        { name: 'WebACLId', value: null, gap: null, evidence: null },
        { name: 'Rules', value: null, gap: 'ecs:X|eu-west-1|*', evidence: null },
        { name: 'Rules', value: 3, gap: null, evidence: null },
      ],
      effective: [effectiveUse({ framing: 'gRPC' }), effectiveUse({ tls: null, scheme: 'http' })],
      via: { kind: 'target-group', id: 'tg', name: 'web' },
    });
    const [sealed] = snapshotOf('a', { survey: { requests: [], entries: [], hops: [hop] } }).hops;
    expect(sealed).toEqual({
      id: 'origin:E1/alb',
      kind: 'origin',
      from: hop.from,
      to: hop.to,
      via: { kind: 'target-group', id: 'tg', name: 'web' },
      configured: {
        OriginSslProtocols: ['TLSv1.2'],
        Port: 443,
        Rules: { $unknown: 'ecs:X|eu-west-1|*' },
        ViewerProtocolPolicy: ['allow-all', 'https-only'],
        WebACLId: null,
      },
      effective: [
        {
          request: { kind: 'http2', method: 'GET', url: 'https://www.example.com/' },
          http: 'HTTP/1.1',
          framing: 'gRPC',
          tls: { versions: ['TLSv1.3', 'TLSv1.2'], policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06', peerValidated: true },
          outcome: { status: null, reason: 'forwarded', by: 'target', certainty: 'certain' },
        },
        {
          request: { kind: 'http2', method: 'GET', url: 'https://www.example.com/' },
          http: 'HTTP/1.1',
          tls: null,
          outcome: { status: null, reason: 'forwarded', by: 'target', certainty: 'certain' },
        },
      ],
      observed: [],
      posture: 'secure',
    });
  });
});
