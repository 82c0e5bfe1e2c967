import { describe, expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import type { LogLine } from '@/lib/logs/log-line';
import { codesOf, explained } from '@/lib/testing/explained';
import { edge, listening } from '@/lib/testing/given';
import { connectionLine } from '@/lib/testing/logged';
import { listenerArn, loadBalancerArn, origin } from '@/lib/testing/sample-parts';

type Given = Partial<Inventory>;

describe('a line of a connection log', () => {
  it('reads a connection out', () => {
    const explanation = explained(connectionLine('TLSv1.3 AES', 'Success TID_1 X25519 app/web/0123456789abcdef 10.0.0.1'));
    expect(explanation).toMatchObject({ status: null, answeredBy: 'unknown', causes: [], contradictions: [], hints: [] });
    expect(codesOf(explanation.statements)).toEqual(['connected']);
    expect(explanation.route).toMatchObject({ loadBalancer: loadBalancerArn(), listener: listenerArn(443), rule: null });
  });

  it.each<[string, LogLine, Given, Partial<Record<'statements' | 'causes' | 'contradictions' | 'hints', string[]>>]>([
    [
      'without TLS',
      connectionLine('- -', '- TID_1', 80),
      listening({}),
      { statements: ['connected-in-clear'], hints: ['load-balancer-not-logged'] },
    ],
    [
      'a certificate that expired',
      connectionLine('TLSv1.3 AES', 'Failed:ClientCertExpired TID_1'),
      {},
      { statements: ['handshake-failed'], causes: ['ClientCertExpired'] },
    ],
    ['a code that AWS added later', connectionLine('TLSv1.3 AES', 'Failed:NewCode TID_1'), {}, { causes: ['other-connection-error'] }],
    [
      'a failure without a code',
      connectionLine('- -', 'Failed:UnmappedConnectionError TID_1'),
      {},
      { causes: ['UnmappedConnectionError', 'no-common-tls'], contradictions: [] },
    ],
    [
      'a version that the policy does not have',
      connectionLine('TLSv1.1 AES', 'Success TID_1'),
      {},
      { contradictions: ['tls-not-in-policy'] },
    ],
    [
      'a load balancer that is not there',
      connectionLine('TLSv1.3 AES', 'Success TID_1 X app/other/1 -'),
      {},
      { contradictions: ['load-balancer-not-there'] },
    ],
    [
      'a port without listener',
      connectionLine('TLSv1.3 AES', 'Success TID_1 X app/web/1 -', 8443),
      {},
      { contradictions: ['listener-not-there'] },
    ],
  ])('%s', (_, line, given, expected) => {
    const explanation = explained(line, given);
    for (const [part, expectedCodes] of Object.entries(expected))
      expect(codesOf(explanation[part as keyof typeof expected]), part).toEqual(expectedCodes);
  });

  it('finds the requests whose handshake the settings let fail', () => {
    const old = {
      ...edge({ origins: [origin({}, { sslProtocols: ['TLSv1'] })] }),
      ...listening({ sslPolicy: 'ELBSecurityPolicy-TLS-1-2-2017-01' }),
    };
    const found = explained(connectionLine('- -', 'Failed:UnmappedConnectionError TID_1'), old);
    expect(found.ways.map(({ trace }) => trace.outcome.reason)).toContain('origin-tls-mismatch');
  });
});
