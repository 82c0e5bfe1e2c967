import { expect, it } from 'vitest';

import type { Inventory } from '@/lib/inventory/inventory';
import { distribution, loadBalancer, targetGroup } from '@/lib/testing/sample-parts';
import { networkInterface } from '@/lib/testing/sample-network';
import { smallAccount } from '@/lib/testing/small-account';
import { webAcl, webAclArn } from '@/lib/testing/sample-web-acl';

import { linkChain } from './link-chain';

const CLASSIC = '2c730c2b-ba5f-17ab-a157-60c5ddf91eb2';
const REGIONAL = 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/inner/1';
const byHand = (id: string): Partial<Inventory> => ({
  services: [],
  tasks: [],
  targetGroups: [
    targetGroup({ targets: [{ id, port: 80, availabilityZone: null, healthCheckPort: '80', state: 'healthy', reason: null }] }),
  ],
});

it.each<[what: string, account: Partial<Inventory>, gaps: string[]]>([
  ['nothing', {}, []],
  ['a web ACL of WAF Classic', { distributions: [distribution({ webAclId: CLASSIC })] }, [`wafv2:GetWebACL|us-east-1|${CLASSIC}`]],
  ['a web ACL that was read', { distributions: [distribution({ webAclId: webAclArn() })], webAcls: [webAcl()] }, []],
  ['no web ACL', { distributions: [distribution({ webAclId: '' })] }, []],
  ['a web ACL of a load balancer', { loadBalancers: [loadBalancer({ webAclArn: REGIONAL })] }, [`wafv2:GetWebACL|eu-west-1|${REGIONAL}`]],
  ['an address outside the network', byHand('192.168.7.7'), ['ec2:DescribeNetworkInterfaces|eu-west-1|192.168.7.7']],
  [
    'an address with a network interface',
    { ...byHand('10.0.0.99'), networkInterfaces: [networkInterface({ privateIps: ['10.0.0.99'] })] },
    [],
  ],
  ['an instance with a network interface', { ...byHand('i-9'), networkInterfaces: [networkInterface({ instanceId: 'i-9' })] }, []],
])('names what is in no listing: %s', (_, account, gaps) => {
  expect(linkChain(smallAccount(account)).gaps.map(({ id }) => id)).toEqual(gaps);
});
