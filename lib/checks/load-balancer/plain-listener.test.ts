import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import type { Action, Listener, ListenerRule } from '@/lib/inventory/listener';
import { from, listening } from '@/lib/testing/given';
import { onlyFromCloudFront } from '@/lib/testing/locked-chain';
import { forwardTo, listener, listenerArn, loadBalancer, plainListener as plain, rule } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';
import { passedOn } from '@/lib/testing/passed-on';
import { severitiesIn } from '@/lib/testing/severities-in';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { plainListener } from './plain-listener';
import { plainListenerPage } from './plain-listener.page';

const network = (changed: Partial<Listener>) => listening({ sslPolicy: null, ...changed }, { type: 'network' });
const toHttps: Action = {
  ...{ type: 'redirect', protocol: 'HTTPS', port: '443', host: '#{host}', path: '/#{path}', query: '#{query}', statusCode: 301 },
};
const ruledBy = (...rules: ListenerRule[]) => ({ loadBalancers: [loadBalancer({ listeners: [listener(), plain({ rules })] })] });
const redirecting = ruledBy(rule(null, [toHttps]));
const both = { loadBalancers: [loadBalancer({ listeners: [listener(), plain()] })] };

testCheck(plainListener, {
  pass: [
    ['HTTPS', {}],
    ['TLS', network({ protocol: 'TLS' })],
    ['QUIC', network({ protocol: 'QUIC' })],
  ],
  fail: [
    ['HTTP', both, /^Listener web:80 speaks HTTP, which does not encrypt/],
    ['TCP', network({ protocol: 'TCP' }), /^Listener web:443 speaks TCP/],
    ['TCP beside QUIC', network({ protocol: 'TCP_QUIC' }), /TCP_QUIC/],
  ],
  unknown: [['the protocol could not be read', listening({ protocol: UNREAD })]],
  notApplicable: [['no listener', listening({}, { listeners: [] })]],
  adjusted: [
    ['no security group lets anybody in on port 80', { ...onlyFromCloudFront(), ...both }, 'nobody-connects'],
    ['an application load balancer behind it ends TLS', passedOn(), 'tls-ends-behind'],
    ['it forwards', both, 'said-by'],
    ['no listener of a network load balancer ends TLS', network({ protocol: 'TCP' }), 'said-by'],
    ['nor does the application load balancer behind it, which speaks HTTP', passedOn(plain({ port: 443 })), 'said-by'],
    ['nor one behind it without such a listener', passedOn(listener({ port: 8443 })), 'said-by'],
    ['nor anything that was read behind it', passedOn(listener({ protocol: UNREAD })), 'said-by'],
    ['one of its rules forwards', ruledBy(rule(1, [forwardTo('web')]), rule(null, [toHttps])), 'said-by'],
  ],
  stands: [
    ['it only redirects', redirecting],
    ['its rules could not be read', { loadBalancers: [loadBalancer({ listeners: [plain({ rules: UNREAD })] })] }],
    [
      'another listener of a network load balancer ends TLS',
      { loadBalancers: [loadBalancer({ type: 'network', listeners: [listener({ protocol: 'TLS' }), plain({ protocol: 'TCP' })] })] },
    ],
    [
      'another listener of a network load balancer could not be read',
      { loadBalancers: [loadBalancer({ type: 'network', listeners: [listener({ protocol: UNREAD }), plain({ protocol: 'TCP' })] })] },
    ],
  ],
});

it.each([
  ['info', 'it only redirects', redirecting],
  ['low', 'it forwards', both],
  ['low', 'its rules could not be read', { loadBalancers: [loadBalancer({ listeners: [plain({ rules: UNREAD })] })] }],
])('is %s: %s', (severity, _, account) => {
  expect(severitiesIn(plainListener, account)).toEqual([severity]);
});

describe('the repair', () => {
  const repairIn = (parts: Partial<Inventory>, port = 80) =>
    plainListenerPage.repair({
      subject: { kind: 'listener', id: listenerArn(port), name: `web:${String(port)}` },
      params: {},
      chain: linkChain(smallAccount(parts)),
    });

  it.each<[what: string, parts: Partial<Inventory>, port: number, command: string]>([
    ['takes the port away where viewers have HTTPS', both, 80, 'delete-listener'],
    ['ends TLS at a network load balancer', network({ protocol: 'TCP' }), 443, '--protocol TLS'],
  ])('%s', (_, parts, port, command) => {
    expect(repairIn(parts, port)).toMatchObject({ how: { cli: expect.stringContaining(command) } });
  });

  it('tells CloudFront to use HTTPS first', () => {
    const edit = { setting: 'OriginProtocolPolicy', subject: 'E1EXAMPLE/alb', value: 'https-only' };
    expect(repairIn({ ...both, ...from({}, { protocolPolicy: 'http-only' }) })).toEqual({ edits: [edit] });
  });

  it('has none for UDP', () => {
    expect(repairIn(network({ protocol: 'UDP' }), 443)).toEqual({ how: { cli: null, cloudFormation: null, terraform: null } });
  });
});
