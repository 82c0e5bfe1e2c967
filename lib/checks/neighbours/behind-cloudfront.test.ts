import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import type { Inventory } from '@/lib/inventory/inventory';
import { gap } from '@/lib/testing/gap';
import { from } from '@/lib/testing/given';
import { distribution, loadBalancer } from '@/lib/testing/sample-parts';
import { smallAccount } from '@/lib/testing/small-account';
import { originInside, throughVpcOrigin } from '@/lib/testing/through-vpc-origin';

import { PASS } from '../verdict';
import { behindCloudFront } from './behind-cloudfront';

const unread = { $unknown: 'g' };
const zonesHidden = { hostedZones: [], gaps: [gap({ id: 'z', kind: 'hosted-zone', region: 'us-east-1' })] };
const inside = (ownerAccountId: string | null) => ({
  distributions: [
    distribution({ origins: [originInside({ vpc: { vpcOriginId: 'vo_2', ownerAccountId, readTimeout: null, keepaliveTimeout: null } })] }),
  ],
});

describe('behindCloudFront', () => {
  it.each<[what: string, account: Partial<Inventory>, status: string]>([
    ['an origin leads there', {}, 'pass'],
    ['none does', { distributions: [] }, 'not-applicable'],
    ['a network load balancer', { loadBalancers: [loadBalancer({ type: 'network' })] }, 'not-applicable'],
    [
      'the distributions could not be listed',
      { distributions: [], gaps: [gap({ id: 'd', kind: 'distribution', region: 'us-east-1' })] },
      'unknown',
    ],
    ['the origins could not be read', { distributions: [distribution({ origins: unread })] }, 'unknown'],
    ['the origin’s name could not be resolved', zonesHidden, 'unknown'],
    [
      'the origin names another load balancer',
      { ...zonesHidden, ...from({ domainName: 'other-1.eu-west-1.elb.amazonaws.com' }) },
      'not-applicable',
    ],
    ['a VPC origin of another account', inside('999988887777'), 'not-applicable'],
    ['a VPC origin that is not there', inside(null), 'not-applicable'],
    [
      'a VPC origin, and they could not be listed',
      { ...inside(null), gaps: [gap({ id: 'v', kind: 'vpc-origin', region: 'us-east-1' })] },
      'unknown',
    ],
    ['a VPC origin whose end could not be read', throughVpcOrigin({ endpointArn: unread }), 'unknown'],
  ])('%s', (_, account, status) => {
    const chain = linkChain(smallAccount(account));
    const [own] = chain.inventory.loadBalancers;
    expect(behindCloudFront({ chain }, own!, () => PASS).status).toBe(status);
  });
});
