import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import type { Action, ListenerRule } from '@/lib/inventory/listener';
import { fixed, from } from '@/lib/testing/given';
import { onlyFromCloudFront } from '@/lib/testing/locked-chain';
import { forwardTo, listener, listenerArn, loadBalancer, plainListener, rule } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { plainListenerWithoutRedirect } from './plain-listener-without-redirect';
import { plainListenerWithoutRedirectPage } from './plain-listener-without-redirect.page';

const redirectTo = (protocol: string): Action => ({
  ...{ type: 'redirect', protocol, port: '443', host: '#{host}', path: '/#{path}', query: '#{query}', statusCode: 301 },
});
const plain = (...rules: ListenerRule[]) => ({ loadBalancers: [loadBalancer({ listeners: [listener(), plainListener({ rules })] })] });
const byDefault = (action: Action) => plain(rule(null, [action]));
const forwarding = byDefault(forwardTo('web'));

testCheck(plainListenerWithoutRedirect, {
  pass: [
    ['redirects', byDefault(redirectTo('HTTPS'))],
    ['every rule redirects', plain(rule(1, [redirectTo('HTTPS')]), rule(null, [redirectTo('HTTPS')]))],
  ],
  fail: [
    ['forwards', forwarding, /^Listener web:80 takes plain HTTP and does not redirect to HTTPS \(default\)\.$/],
    ['one rule forwards', plain(rule(7, [forwardTo('web')]), rule(null, [redirectTo('HTTPS')])), /\(7\)\.$/],
    ['redirects to plain HTTP', byDefault(redirectTo('#{protocol}')), /\(default\)/],
    ['answers itself', byDefault(fixed(404)), /\(default\)/],
    ['forwards what was read', plain({ ...rule(1, []), actions: UNREAD }, rule(null, [forwardTo('web')])), /\(default\)/],
    ['CloudFront comes there', { ...forwarding, ...from({}, { protocolPolicy: 'http-only' }) }, /Origin alb may use it.*would loop/],
    ['CloudFront may come there', { ...forwarding, ...from({}, { protocolPolicy: UNREAD }) }, /Origin alb may use it/],
  ],
  unknown: [
    ['the rules could not be read', { loadBalancers: [loadBalancer({ listeners: [plainListener({ rules: UNREAD })] })] }],
    ['the protocol could not be read', { loadBalancers: [loadBalancer({ listeners: [plainListener({ protocol: UNREAD })] })] }],
    ['an action could not be read', plain({ ...rule(null, []), actions: UNREAD })],
  ],
  notApplicable: [
    ['HTTPS only', {}],
    ['a network load balancer', { loadBalancers: [loadBalancer({ type: 'network', listeners: [plainListener({ protocol: 'TCP' })] })] }],
  ],
  adjusted: [['no security group lets anybody in on port 80', { ...onlyFromCloudFront(), ...forwarding }, 'nobody-connects']],
  severity: [
    ['forwards', forwarding, 'medium'],
    ['answers itself', byDefault(fixed(404)), 'low'],
  ],
  stands: [
    ['everybody may connect', forwarding],
    ['CloudFront is set to use it', { ...onlyFromCloudFront(), ...forwarding, ...from({}, { protocolPolicy: 'http-only' }) }],
    ['a rule could not be read', { ...onlyFromCloudFront(), ...forwarding, securityGroups: [] }],
    [
      'no security group at all',
      { ...onlyFromCloudFront(), loadBalancers: [loadBalancer({ securityGroups: [], listeners: [plainListener()] })] },
    ],
  ],
});

describe('the repair', () => {
  const repairIn = (parts: Partial<Inventory>) =>
    plainListenerWithoutRedirectPage.repair({
      subject: { kind: 'listener', id: listenerArn(80), name: 'web:80' },
      params: {},
      chain: linkChain(smallAccount(parts)),
    });

  it('is a redirect where only viewers come', () => {
    expect(repairIn(forwarding)).toMatchObject({ how: { cli: expect.stringContaining('Type=redirect') } });
  });

  it('is HTTPS at the origin where CloudFront comes, never a redirect', () => {
    const edit = { setting: 'OriginProtocolPolicy', subject: 'E1EXAMPLE/alb', value: 'https-only' };
    expect(repairIn({ ...forwarding, ...from({}, { protocolPolicy: 'http-only' }) })).toEqual({ edits: [edit] });
    expect(repairIn({ ...forwarding, ...from({}, { protocolPolicy: 'match-viewer' }) })).toEqual({ edits: [edit] });
  });

  it('makes an HTTPS listener first where there is none', () => {
    const alone = { loadBalancers: [loadBalancer({ listeners: [plainListener()] })] };
    expect(repairIn(alone)).toMatchObject({ how: { cli: expect.stringContaining('create-listener') } });
    expect(repairIn({ ...alone, ...from({}, { protocolPolicy: 'http-only', httpsPort: 8443 }) })).toMatchObject({
      how: { cli: expect.stringContaining('--port 8443') },
    });
  });

  it('has none where the listener forwards nothing and there is no other', () => {
    const answering = { loadBalancers: [loadBalancer({ listeners: [plainListener({ rules: [rule(null, [fixed(404)])] })] })] };
    expect(repairIn(answering)).toEqual({ how: { cli: null, cloudFormation: null, terraform: null } });
  });
});
