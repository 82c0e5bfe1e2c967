import type { OriginLink } from '@/lib/chain/chain';
import { linkChain } from '@/lib/chain/link-chain';
import type { Distribution } from '@/lib/inventory/distribution';
import type { Listener } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { HostedZone } from '@/lib/inventory/surroundings';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Draft } from '../draft';
import type { Setting } from '../setting';
import { ingressId } from '../subject-ids';
import { ingress } from './ingress';
import { addCertificate } from './listener-settings';
import { dropped } from './secret-header';
import { pricesWithoutCloudFront } from './without-cloudfront-prices';

const USED = 'used';
const REMOVED = 'removed';

/**
 * Whether viewers pass the distribution. Without it, its names lead to the load balancer, which must then have a certificate for them,
 * be open to everybody, and ask for no secret of CloudFront's: all of this is part of the change.
 */
export const withoutCloudFront: Setting = {
  of: 'distribution',
  current: ({ inventory }, id) => (inventory.distributions.some((one) => one.id === id) ? USED : REMOVED),
  choices: (draft, id) => (frontOf(draft, id) === null ? [] : [USED, REMOVED]),
  accepts: (draft, id, value) => value === USED || (value === REMOVED && frontOf(draft, id) !== null),
  change: (draft, id, value) => {
    const front = value === REMOVED ? frontOf(draft, id) : null;
    return front === null ? draft : remove(draft, front);
  },
  prices: (draft, id, value) => {
    const front = value === REMOVED ? frontOf(draft, id) : null;
    return front === null ? [] : pricesWithoutCloudFront(draft.inventory, front);
  },
};

/** What stands in for a distribution when it is gone. */
export interface Front {
  distribution: Distribution;
  /** The names that viewers type. */
  names: readonly string[];
  loadBalancer: LoadBalancer;
  dnsName: string;
  listener: Listener;
  port: number;
  links: readonly OriginLink[];
}

/** Null where the load balancer cannot stand in: an internal one, one without HTTPS, or one that was not read. */
export function frontOf({ inventory }: Draft, id: string): Front | null {
  const links = linkChain(inventory).originLinks.filter(({ distribution }) => distribution.id === id);
  const distribution = inventory.distributions.find((one) => one.id === id);
  if (distribution === undefined || isUnknown(distribution.aliases)) return null;
  const main = isUnknown(distribution.defaultCacheBehavior) ? null : distribution.defaultCacheBehavior.targetOriginId;
  const ordered = [...links.filter(({ origin }) => origin.id === main), ...links];
  const loadBalancer = ordered.flatMap(({ target }) => (target.kind === 'load-balancer' ? [target.loadBalancer] : []))[0];
  if (loadBalancer === undefined || loadBalancer.scheme !== 'internet-facing' || isUnknown(loadBalancer.listeners)) return null;
  const listener = loadBalancer.listeners.find(({ protocol }) => protocol === 'HTTPS');
  if (listener === undefined || isUnknown(listener.port) || isUnknown(loadBalancer.dnsName)) return null;
  const names = distribution.aliases;
  return { distribution, names, loadBalancer, dnsName: loadBalancer.dnsName, listener, port: listener.port, links };
}

function remove(draft: Draft, { distribution, names, loadBalancer, dnsName, listener, port }: Front): Draft {
  const { inventory } = draft;
  const distributions = inventory.distributions.filter((one) => one.id !== distribution.id);
  const hostedZones = leading(inventory.hostedZones, names, dnsName);
  const certified = names.length === 0 ? { ...draft } : addCertificate(draft, listener.arn, names);
  const unlocked = dropped({ ...certified, inventory: { ...certified.inventory, distributions, hostedZones } }, loadBalancer.arn);
  const groups = isUnknown(loadBalancer.securityGroups) ? [] : loadBalancer.securityGroups.slice(0, 1);
  return groups.reduce((made, group) => ingress.change(made, ingressId(group, port), 'anywhere'), unlocked);
}

/** Hosted zones in which the names lead to a load balancer; names that no zone has get one of their own. */
function leading(zones: readonly HostedZone[], names: readonly string[], dnsName: string): HostedZone[] {
  const targets = [`dualstack.${dnsName.toLowerCase()}`];
  const moved = zones.map((zone) =>
    zone.private
      ? zone
      : {
          ...zone,
          recordSets: isUnknown(zone.recordSets)
            ? zone.recordSets
            : zone.recordSets.map((set) => (names.includes(set.name) ? { ...set, targets, alias: true } : set)),
        },
  );
  const held = new Set(
    moved.flatMap((zone) => (zone.private || isUnknown(zone.recordSets) ? [] : zone.recordSets.map(({ name }) => name))),
  );
  const rest = names.filter((name) => !held.has(name));
  const record = { hostedZoneId: 'what-if', type: 'A', targets, alias: true, setIdentifier: null };
  const own: HostedZone = { id: 'what-if', name: 'what-if', private: false, recordSets: rest.map((name) => ({ ...record, name })) };
  return rest.length === 0 ? moved : [...moved, own];
}
