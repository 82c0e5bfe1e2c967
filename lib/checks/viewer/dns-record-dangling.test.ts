import { expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import type { RecordSet } from '@/lib/inventory/surroundings';
import { emptyInventory } from '@/lib/testing/empty-inventory';
import { gap } from '@/lib/testing/gap';
import { listening } from '@/lib/testing/given';
import { loadBalancerHost } from '@/lib/testing/sample-parts';
import { smallAccount, zone } from '@/lib/testing/small-account';
import { READ_AT, testCheck, UNREAD } from '@/lib/testing/test-check';
import { surveyChain } from '@/lib/trace/survey';

import { sceneOf } from '../scene';
import type { Failure } from '../verdict';
import { dnsRecordDangling } from './dns-record-dangling';

type Given = Partial<Inventory>;
const GONE = 'dualstack.old-987654321.eu-west-1.elb.amazonaws.com.';
const { source } = emptyInventory();
const pointing = (target: string): Given => ({ hostedZones: [zone({ 'old.example.com': target })] });
const several = (...targets: string[]): Given => {
  const record: RecordSet = { hostedZoneId: 'Z1', name: 'all.example.com', type: 'CNAME', targets, alias: false, setIdentifier: null };
  return { hostedZones: [{ id: 'Z1', name: 'example.com', private: false, recordSets: [record] }] };
};
const denied = (kind: 'load-balancer' | 'classic-load-balancer' | 'distribution' | 'hosted-zone', region: string): Given => ({
  gaps: [gap({ id: `no-${kind}`, kind, region })],
});

testCheck(dnsRecordDangling, {
  pass: [
    ['a load balancer that is there', {}],
    ['a distribution that is there', pointing('d111111abcdef8.cloudfront.net')],
    [
      'a classic load balancer',
      {
        ...pointing(GONE),
        classicLoadBalancers: [
          {
            name: 'old',
            region: 'eu-west-1',
            dnsName: 'old-987654321.eu-west-1.elb.amazonaws.com',
            scheme: null,
            vpcId: null,
            listeners: [],
          },
        ],
      },
    ],
    [
      'a connection group',
      {
        ...pointing('d222.cloudfront.net'),
        connectionGroups: [
          {
            ...{ id: 'cg-1', arn: 'arn:aws:cloudfront::111122223333:connection-group/cg-1', name: 'all' },
            ...{ routingEndpoint: 'd222.cloudfront.net', ipv6Enabled: true, anycastIpListId: null, isDefault: true, enabled: true },
          },
        ],
      },
    ],
  ],
  fail: [
    ['a load balancer that is gone', pointing(GONE), /^DNS records of old\.example\.com lead to old-987654321\.eu-west-1/],
    ['a distribution that is gone', pointing('d999.cloudfront.net'), /d999\.cloudfront\.net/],
    ['one of several', several(loadBalancerHost(), 'old-987654321.eu-west-1.elb.amazonaws.com'), /all\.example\.com lead to old-/],
    [
      'although another zone was not read',
      { hostedZones: [...(pointing(GONE).hostedZones ?? []), { ...zone({}), recordSets: UNREAD }] },
      /old/,
    ],
  ],
  unknown: [
    ['the load balancers could not be listed', { ...pointing(GONE), ...denied('load-balancer', 'eu-west-1') }],
    ['the classic ones could not be listed', { ...pointing(GONE), ...denied('classic-load-balancer', 'eu-west-1') }],
    ['the distributions could not be listed', { ...pointing('d999.cloudfront.net'), ...denied('distribution', 'us-east-1') }],
    ['a load balancer’s name could not be read', { ...pointing(GONE), ...listening({}, { dnsName: UNREAD }) }],
    ['the records could not be read', { hostedZones: [{ ...zone({}), recordSets: UNREAD }] }],
    ['the zones could not be listed', denied('hosted-zone', 'us-east-1')],
  ],
  notApplicable: [
    ['no zone', { hostedZones: [] }],
    ['a Region that was not read', pointing('old-1.us-west-2.elb.amazonaws.com')],
    ['what is no load balancer', pointing('old.example.net')],
    ['only a part of the account was read', { ...pointing(GONE), source: { ...source, scope: { ...source.scope, clusters: ['main'] } } }],
  ],
});

it.each([
  ['a load balancer', GONE, undefined],
  ['a distribution', 'd999.cloudfront.net', 'low'],
])('finds %s that is gone as bad as it is', (_, target, severity) => {
  const chain = linkChain(smallAccount(pointing(target)));
  const [judgement] = dnsRecordDangling.judge(sceneOf({ chain, survey: surveyChain(chain) }, READ_AT));
  expect(judgement?.verdict).toMatchObject({ status: 'fail' });
  expect(judgement?.verdict).toHaveProperty('evidence', [
    expect.objectContaining({ resource: 'Z1EXAMPLE', path: 'ResourceRecordSets[old.example.com A]' }),
  ]);
  expect((judgement!.verdict as Failure).severity).toBe(severity);
});
