import type { Chain, OriginLink } from '@/lib/chain/chain';
import { loadBalancerName, regionOfLoadBalancerName } from '@/lib/chain/host-name';
import { oncePer } from '@/lib/collections/once-per';
import type { GapReason } from '@/lib/inventory/gap';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';
import { lookupOf } from '@/lib/trace/walk/lookup';

import type { Scene } from '../scene';
import { NOT_APPLICABLE, unknown, type Verdict } from '../verdict';

/** The origins that lead to a load balancer. */
export function originsBefore({ index }: Chain, { arn }: LoadBalancer): readonly OriginLink[] {
  return index.originLinksTo.get(arn) ?? [];
}

/**
 * Judges an application load balancer by the origins that lead to it; `hidden` are the gaps behind which others may. Not applicable where
 * none does; unknown where one may, and what decides it was not read.
 */
export function behindCloudFront(
  { chain }: Pick<Scene, 'chain'>,
  loadBalancer: LoadBalancer,
  judge: (origins: readonly OriginLink[], hidden: readonly string[]) => Verdict,
): Verdict {
  if (loadBalancer.type !== 'application') return NOT_APPLICABLE;
  const origins = originsBefore(chain, loadBalancer);
  const hidden = hiddenOrigins(chain, loadBalancer);
  if (origins.length > 0) return judge(origins, hidden);
  return hidden.length > 0 ? unknown(...hidden) : NOT_APPLICABLE;
}

/** Gaps behind which an origin may lead to a load balancer. */
function hiddenOrigins(chain: Chain, loadBalancer: LoadBalancer): string[] {
  const { unread, lost } = unreadOrigins(chain);
  return [...unread, ...lost.flatMap(({ link, gap }) => (mayLeadTo(chain, link, loadBalancer) ? [gap] : []))];
}

/** Gaps behind which there may be origins, and the origins that lead nobody knows where. */
const unreadOrigins = oncePer((chain: Chain) => {
  const listing = lookupOf(chain).listingGap('distribution');
  const unread = chain.inventory.distributions.flatMap(({ origins }) => (isUnknown(origins) ? [origins.$unknown] : []));
  return {
    unread: [...(listing === null ? [] : [listing]), ...unread],
    lost: chain.originLinks.flatMap((link) => (link.target.kind === 'unknown' ? [{ link, gap: link.target.gap }] : [])),
  };
});

/**
 * An origin that names a load balancer, by Elastic Load Balancing's own name or by ARN, leads to no other; and a VPC origin that is none of
 * the account's leads to none of the account's load balancers.
 */
function mayLeadTo({ index }: Chain, { domainName, vpcOrigin }: OriginLink, { arn, dnsName }: LoadBalancer): boolean {
  if (vpcOrigin?.known === false) return !NONE_OF_OURS.has(index.gap.get(vpcOrigin.gap)?.reason ?? 'access-denied');
  if (vpcOrigin !== null) return isUnknown(vpcOrigin.value.endpointArn) || vpcOrigin.value.endpointArn === arn;
  if (!domainName.known || regionOfLoadBalancerName(domainName.value) === null || isUnknown(dnsName)) return true;
  return loadBalancerName(domainName.value) === loadBalancerName(dnsName);
}

/** It was not listed, or it belongs to somebody else. */
const NONE_OF_OURS: ReadonlySet<GapReason> = new Set<GapReason>(['unresolved', 'other-account', 'deleted-during-scan']);
