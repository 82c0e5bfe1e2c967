import {
  IpAddressType,
  type LoadBalancer as SdkLoadBalancer,
  type SslPolicy as SdkSslPolicy,
  LoadBalancerSchemeEnum,
  LoadBalancerStateEnum,
  LoadBalancerTypeEnum,
  type TrustStore as SdkTrustStore,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import type { LoadBalancer, SslPolicy, TrustStore } from '@/lib/inventory/load-balancer';

import { accountOf } from '../answers/arn';
import { literal } from '../answers/literal';
import type { Loose } from '../answers/loose';
import { idOrNull, type Missing } from '../answers/present';
import { sortedBy } from '../answers/sorted';

/** What the listing of load balancers tells. */
export type LoadBalancerBase = Omit<LoadBalancer, 'attributes' | 'webAclArn' | 'listeners' | 'tags'>;

/** A listed load balancer; null when it has no ARN. */
export function toLoadBalancer(lb: Loose<SdkLoadBalancer>, region: string, missing: Missing): LoadBalancerBase | null {
  const arn = lb.LoadBalancerArn;
  if (arn === undefined) return null;
  const zones = (lb.AvailabilityZones ?? []).map((zone) => ({ id: zone.SubnetId ?? '', availabilityZone: zone.ZoneName ?? '' }));
  return {
    arn,
    name: lb.LoadBalancerName ?? arn,
    region,
    accountId: accountOf(arn),
    dnsName: lb.DNSName === undefined ? missing() : lb.DNSName.toLowerCase(),
    type: literal(lb.Type ?? (arn.includes('/net/') ? 'network' : 'application'), LoadBalancerTypeEnum),
    scheme: lb.Scheme === undefined ? missing() : literal(lb.Scheme, LoadBalancerSchemeEnum),
    ipAddressType: lb.IpAddressType === undefined ? missing() : literal(lb.IpAddressType, IpAddressType),
    state: literal(lb.State?.Code ?? '', LoadBalancerStateEnum),
    vpcId: idOrNull(lb.VpcId),
    subnets: lb.AvailabilityZones === undefined ? missing() : sortedBy(zones, ({ id }) => id),
    // A network load balancer may have none.
    securityGroups: lb.SecurityGroups === undefined && lb.Type !== 'network' ? missing() : [...(lb.SecurityGroups ?? [])].sort(),
  };
}

export function toSslPolicy(policy: Loose<SdkSslPolicy>, region: string): SslPolicy | null {
  if (policy.Name === undefined) return null;
  return {
    name: policy.Name,
    region,
    protocols: [...(policy.SslProtocols ?? [])].sort(),
    ciphers: (policy.Ciphers ?? []).map((cipher) => cipher.Name ?? ''),
  };
}

export function toTrustStore(store: Loose<SdkTrustStore>, region: string): TrustStore | null {
  if (store.TrustStoreArn === undefined) return null;
  return {
    arn: store.TrustStoreArn,
    name: store.Name ?? '',
    region,
    status: store.Status ?? '',
    numberOfCaCertificates: store.NumberOfCaCertificates ?? null,
  };
}
