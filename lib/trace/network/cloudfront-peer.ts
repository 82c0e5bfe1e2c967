import { isCloudFrontList } from '@/lib/facts/prefix-lists';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { SecurityGroup } from '@/lib/inventory/network';
import { isUnknown } from '@/lib/inventory/unknown';

import type { WalkContext } from '../walk/walk';
import { type Family, familyOf } from './family';
import type { Peer } from './peer';

type Context = Pick<WalkContext, 'chain' | 'lookup'>;

/** CloudFront on its way to a load balancer over the internet: from any address of its lists. */
export function cloudFrontPeer({ lookup }: Context, { region }: LoadBalancer, families: readonly Family[]): Peer {
  const lists = [...lookup.prefixList.values()].filter((list) => list.region === region && isCloudFrontList(list));
  const ranges = lists.flatMap(({ entries }) => (isUnknown(entries) ? [] : entries));
  // A list of one kind of address says nothing of the other.
  const whole = families.every((family) => ranges.some((range) => familyOf(range) === family));
  return { kind: 'cloudfront', ranges: whole ? ranges : null, families, groups: [], hidden: null };
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html */
const VPC_ORIGINS_GROUP = 'CloudFront-VPCOrigins-Service-SG';

/** The groups that CloudFront keeps for its VPC origins in the VPC of a load balancer: one, where the account has such an origin there. */
export function vpcOriginsGroups(groups: readonly SecurityGroup[], { vpcId }: LoadBalancer): SecurityGroup[] {
  return groups.filter((group) => group.name === VPC_ORIGINS_GROUP && typeof vpcId === 'string' && group.vpcId === vpcId);
}

/**
 * CloudFront's network interface inside a VPC. Which address its packets bear AWS does not say: one of the VPC, or one of CloudFront's
 * own, so a range that holds only some of these leaves it open.
 */
export function vpcOriginPeer(context: Context, loadBalancer: LoadBalancer, families: readonly Family[]): Peer {
  const { lookup } = context;
  const vpcId = isUnknown(loadBalancer.vpcId) ? null : loadBalancer.vpcId;
  const groups = vpcOriginsGroups([...lookup.securityGroup.values()], loadBalancer);
  const { ranges } = cloudFrontPeer(context, loadBalancer, families);
  const vpc = lookup.vpc.get(vpcId ?? '');
  const inside = vpc === undefined ? null : [...vpc.cidrBlocks, ...vpc.ipv6CidrBlocks];
  return {
    kind: 'vpc-origin',
    ranges: inside === null || ranges === null ? null : [...inside, ...ranges],
    families,
    groups: groups.map(({ id }) => id),
    hidden: null,
  };
}
