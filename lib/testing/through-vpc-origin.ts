import type { VpcOrigin } from '@/lib/inventory/cloudfront-parts';
import type { Origin } from '@/lib/inventory/distribution';
import type { Inventory } from '@/lib/inventory/inventory';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';

import { ACCOUNT, distribution, loadBalancer, loadBalancerArn, origin } from './sample-parts';

/** A VPC origin that leads to the load balancer `web`, https only. */
export function vpcOrigin(changed: Partial<VpcOrigin> = {}): VpcOrigin {
  return {
    id: 'vo_1',
    arn: `arn:aws:cloudfront::${ACCOUNT}:vpcorigin/vo_1`,
    accountId: ACCOUNT,
    name: 'inside',
    status: 'Deployed',
    endpointArn: loadBalancerArn(),
    httpPort: 80,
    httpsPort: 443,
    protocolPolicy: 'https-only',
    sslProtocols: ['TLSv1.2'],
    ipAddressType: null,
    ...changed,
  };
}

/** The origin of a distribution that uses it. */
export function originInside(changed: Partial<Origin> = {}): Origin {
  const vpc = { vpcOriginId: 'vo_1', ownerAccountId: null, readTimeout: null, keepaliveTimeout: null };
  return origin({ id: 'inside', custom: null, vpc, ...changed });
}

/** The load balancer is internal; the distribution reaches it through a VPC origin. */
export function throughVpcOrigin(changed: Partial<VpcOrigin> = {}, inside: Partial<LoadBalancer> = {}): Partial<Inventory> {
  return {
    vpcOrigins: [vpcOrigin(changed)],
    distributions: [distribution({ origins: [originInside({ id: 'alb' })] })],
    loadBalancers: [loadBalancer({ scheme: 'internal', ...inside })],
  };
}
