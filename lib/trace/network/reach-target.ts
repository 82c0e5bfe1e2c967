import type { TargetLink } from '@/lib/chain/chain';
import { unreadTarget } from '@/lib/chain/unread-references';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { NetworkInterface } from '@/lib/inventory/network';
import type { TargetGroup, TargetHealth } from '@/lib/inventory/target-group';
import { isUnknown } from '@/lib/inventory/unknown';

import { inAddressRange } from '../match/address-range';
import type { DependsOn } from '../trace-types';
import { gapDependence, missingDependence, unreadDependence } from '../walk/lookup';
import type { WalkContext } from '../walk/walk';
import { BOTH, familyOf } from './family';
import { aclAdmits, EPHEMERAL_PORTS } from './network-acls';
import { oneOf, open, type Passage, through, unread } from './passage';
import { type Peer, peerBy } from './peer';
import { groupsAdmit } from './security-groups';

type Context = Pick<WalkContext, 'chain' | 'lookup'>;

/** Where a target stands in the network; null inside where that was not read. */
interface Place {
  address: string | null;
  subnet: string | null;
  groups: readonly string[] | null;
  port: number | null;
  hidden: DependsOn | null;
}

/**
 * Whether a load balancer's connections get to the targets of a group that a backend runs: its own security groups outward, those of the
 * targets inward, and the network ACLs between their subnets.
 */
export function reachTarget(context: Context, loadBalancer: LoadBalancer, link: TargetLink, targets: readonly TargetHealth[]): Passage {
  const chance: DependsOn = { code: 'target-health', params: { targetGroup: link.targetGroup.name }, gap: null };
  const places = targets.map((target) => placeOf(context, link, target));
  const distinct = [...new Map(places.map((place) => [JSON.stringify([place.subnet, place.groups, place.port]), place])).values()];
  return oneOf(
    distinct.map((place) => reachPlace(context, loadBalancer, place, link.targetGroup, chance)),
    chance,
  );
}

function reachPlace(context: Context, loadBalancer: LoadBalancer, place: Place, group: TargetGroup, chance: DependsOn): Passage {
  const { securityGroups } = loadBalancer;
  const { port } = place;
  if (port === null) return unread(unreadDependence('elasticloadbalancing:DescribeTargetHealth', group.arn));
  const family = place.address === null ? null : familyOf(place.address);
  const families = family === null ? BOTH : [family];
  const nodes = family === null ? nodePeer(context, loadBalancer) : peerBy(nodePeer(context, loadBalancer), family);
  const target: Peer = {
    kind: 'target',
    ranges: place.address === null ? null : [place.address],
    families,
    groups: place.groups,
    hidden: place.hidden,
  };
  const outward = isUnknown(securityGroups)
    ? unread(gapDependence(context.chain, securityGroups.$unknown))
    : securityGroups.length === 0
      ? open()
      : groupsAdmit(context, securityGroups, { direction: 'out', port, peer: target, chance });
  const inward =
    place.groups === null
      ? unread(place.hidden ?? unreadDependence('ec2:DescribeNetworkInterfaces', group.name))
      : groupsAdmit(context, place.groups, { direction: 'in', port, peer: nodes, chance });
  return through([outward, inward, borders(context, loadBalancer, place.subnet, port, { nodes, target }, chance)]);
}

/** Traffic inside one subnet crosses no border. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html#nacl-basics */
function borders(
  context: Context,
  { subnets }: LoadBalancer,
  subnet: string | null,
  port: number,
  { nodes, target }: { nodes: Peer; target: Peer },
  chance: DependsOn,
): Passage {
  if (isUnknown(subnets)) return unread(gapDependence(context.chain, subnets.$unknown));
  if (subnet === null) return unread(unreadDependence('ec2:DescribeSubnets', target.ranges?.[0] ?? 'target'));
  const at = { from: port, to: port };
  const own = aclAdmits(
    context,
    subnet,
    [
      { egress: false, ports: at, peer: nodes },
      { egress: true, ports: EPHEMERAL_PORTS, peer: nodes },
    ],
    chance,
  );
  const others = subnets.filter(({ id }) => id !== subnet);
  const theirs = others.map(({ id }) =>
    aclAdmits(
      context,
      id,
      [
        { egress: true, ports: at, peer: target },
        { egress: false, ports: EPHEMERAL_PORTS, peer: target },
      ],
      chance,
    ),
  );
  const crossing = through([own, oneOf(theirs, chance)]);
  if (others.length === subnets.length) return crossing;
  return others.length === 0 ? open() : oneOf([crossing, open()], chance);
}

/** The nodes of a load balancer: they bear its security groups and addresses of its subnets. */
export function nodePeer(context: Context, loadBalancer: LoadBalancer): Peer {
  const { lookup } = context;
  const { subnets, securityGroups } = loadBalancer;
  const found = isUnknown(subnets) ? [] : subnets.flatMap(({ id }) => lookup.subnet.get(id) ?? []);
  const whole = !isUnknown(subnets) && found.length === subnets.length && found.length > 0;
  return {
    kind: 'load-balancer',
    families: BOTH,
    ranges: whole ? found.flatMap(({ cidrBlock, ipv6CidrBlocks }) => [cidrBlock, ...ipv6CidrBlocks]) : null,
    groups: isUnknown(securityGroups) ? null : securityGroups,
    hidden: nodesHidden(context, loadBalancer, whole),
  };
}

function nodesHidden({ chain }: Context, { subnets, securityGroups, name }: LoadBalancer, whole: boolean): DependsOn | null {
  if (isUnknown(securityGroups)) return gapDependence(chain, securityGroups.$unknown);
  if (isUnknown(subnets)) return gapDependence(chain, subnets.$unknown);
  return whole ? null : unreadDependence('ec2:DescribeSubnets', name);
}

function placeOf(context: Context, { backend, targetGroup }: TargetLink, { id, port: own }: TargetHealth): Place {
  const { lookup } = context;
  const vpcId = isUnknown(targetGroup.vpcId) ? null : targetGroup.vpcId;
  const port = own ?? (isUnknown(targetGroup.port) ? null : targetGroup.port);
  const card = lookup.networkInterface(id, vpcId);
  if (card !== null) return { address: addressOf(card, id), subnet: card.subnetId, groups: card.securityGroups, port, hidden: null };
  const address = id.startsWith('i-') ? null : id;
  const within = lookup.subnetsOf(vpcId ?? '').find(({ cidrBlock }) => address !== null && inAddressRange(address, cidrBlock));
  const groups = backend.kind === 'service' ? serviceGroups(context, backend.service, vpcId) : null;
  const gap = lookup.listingGap('network-interface');
  const hidden = gap === null ? missingDependence(context.chain, unreadTarget(targetGroup.region, id)) : gapDependence(context.chain, gap);
  return { address, subnet: within?.id ?? null, groups, port, hidden: groups === null || address === null ? hidden : null };
}

function addressOf({ privateIps }: NetworkInterface, id: string): string | null {
  return privateIps.includes(id) ? id : (privateIps[0] ?? null);
}

/**
 * Tasks with a network interface of their own have the service's security groups; with none named, the default one of the VPC.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html
 */
function serviceGroups(
  { lookup }: Context,
  { network }: Extract<TargetLink['backend'], { kind: 'service' }>['service'],
  vpcId: string | null,
): readonly string[] | null {
  if (isUnknown(network) || network === null) return null;
  if (network.securityGroups.length > 0) return network.securityGroups;
  const byDefault = [...lookup.securityGroup.values()].find((group) => group.name === 'default' && group.vpcId === vpcId);
  return byDefault === undefined ? null : [byDefault.id];
}
