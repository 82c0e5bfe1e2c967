import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

/** What kind of address a connection is made with. Rules, routes and ACLs for one say nothing about the other. */
export type Family = 'IPv4' | 'IPv6';

export const BOTH: readonly Family[] = ['IPv4', 'IPv6'];

/** The family of an address or a block. */
export function familyOf(range: string): Family {
  return range.includes(':') ? 'IPv6' : 'IPv4';
}

/**
 * The families by which a load balancer is connected to.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#ip-address-type
 */
export function loadBalancerFamilies({ ipAddressType }: LoadBalancer, overInternet: boolean): readonly Family[] {
  if (isUnknown(ipAddressType) || ipAddressType === 'dualstack') return BOTH;
  if (ipAddressType === 'dualstack-without-public-ipv4') return overInternet ? ['IPv6'] : BOTH;
  return ['IPv4'];
}

/** The families that an address type of an origin names; unset is IPv4. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CustomOriginConfig.html */
export function originFamilies(ipAddressType: string | null): readonly Family[] {
  if (ipAddressType === 'dualstack') return BOTH;
  return ipAddressType === 'ipv6' ? ['IPv6'] : ['IPv4'];
}
