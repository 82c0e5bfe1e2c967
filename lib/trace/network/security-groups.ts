import { isCloudFrontList } from '@/lib/facts/prefix-lists';
import type { Evidence } from '@/lib/inventory/evidence';
import type { PrefixList, SecurityGroupRule } from '@/lib/inventory/network';
import { isUnknown } from '@/lib/inventory/unknown';

import type { TestAnswer } from '../ask/text-test';
import type { DependsOn } from '../trace-types';
import { gapDependence, unreadDependence } from '../walk/lookup';
import type { WalkContext } from '../walk/walk';
import type { Family } from './family';
import { open, partly, type Passage, shut, unread } from './passage';
import { type Peer, peerIsIn } from './peer';

/** A connection that security groups are asked about: from (or to) a peer, at a port. */
export interface Connection {
  direction: 'in' | 'out';
  port: number;
  peer: Peer;
  /** What it hangs on where some of the peer's addresses are let through and others are not. */
  chance: DependsOn;
}

type Context = Pick<WalkContext, 'chain' | 'lookup'>;

/**
 * Whether one of an interface's security groups lets a connection through. Groups are stateful: the answers need no rule.
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
 */
export function groupsAdmit(context: Context, groups: readonly string[], connection: Connection): Passage {
  const hidden: DependsOn[] = [];
  const partial: { proof: Evidence; ranges: readonly string[] }[] = [];
  for (const id of groups) {
    const rules = rulesOf(context, id);
    if ('hidden' in rules) {
      hidden.push(rules.hidden);
      continue;
    }
    for (const rule of rules.read) {
      if (rule.egress !== (connection.direction === 'out') || !coversPort(rule, connection.port)) continue;
      const side = otherSide(context, rule);
      if ('hidden' in side) hidden.push(side.hidden);
      else {
        const answer = admits(side, connection.peer);
        if (answer === 'yes') return open([ruleEvidence(id, rule)]);
        if (answer === 'no') continue;
        if (connection.peer.hidden === null) partial.push({ proof: ruleEvidence(id, rule), ranges: side.ranges });
        else hidden.push(connection.peer.hidden);
      }
    }
  }
  if (hidden.length > 0) return unread(...hidden);
  if (partial.length > 0) {
    return partly(
      connection.chance,
      partial.map(({ proof }) => proof),
      partial.flatMap(({ ranges }) => ranges),
    );
  }
  const proof = groups.map((id) => ({ resource: id, path: 'SecurityGroupRules[]', value: rulesText(context, id, connection) }));
  return shut(connection.direction === 'in' ? 'securityGroup' : 'securityGroupOut', proof);
}

function rulesOf({ chain, lookup }: Context, id: string): { read: readonly SecurityGroupRule[] } | { hidden: DependsOn } {
  const group = lookup.securityGroup.get(id);
  if (group === undefined) {
    const gap = lookup.listingGap('security-group');
    return { hidden: gap === null ? unreadDependence('ec2:DescribeSecurityGroupRules', id) : gapDependence(chain, gap) };
  }
  return isUnknown(group.rules) ? { hidden: gapDependence(chain, group.rules.$unknown) } : { read: group.rules };
}

/** Null ports mean all of them, as `-1` does. */
export function coversPort({ protocol, fromPort, toPort }: SecurityGroupRule, port: number): boolean {
  if (protocol === '-1') return true;
  if (protocol !== 'tcp' && protocol !== '6') return false;
  return fromPort === null || toPort === null || fromPort === -1 || (fromPort <= port && port <= toPort);
}

/** Whom a rule is about: address ranges, another security group, or CloudFront as a whole. */
interface OtherSide {
  ranges: readonly string[];
  group: string | null;
  /** The family of CloudFront's list. */
  cloudFront: Family | null;
}

function otherSide({ chain, lookup }: Context, rule: SecurityGroupRule): OtherSide | { hidden: DependsOn } {
  const { cidrIpv4, cidrIpv6, prefixListId, referencedGroupId: group } = rule;
  const hide = (gap: string) => ({ hidden: gapDependence(chain, gap) });
  if (isUnknown(cidrIpv4)) return hide(cidrIpv4.$unknown);
  if (isUnknown(cidrIpv6)) return hide(cidrIpv6.$unknown);
  if (isUnknown(prefixListId)) return hide(prefixListId.$unknown);
  if (isUnknown(group)) return hide(group.$unknown);
  const ranges = [cidrIpv4, cidrIpv6].filter((cidr) => cidr !== null);
  if (prefixListId === null) return { ranges, group, cloudFront: null };
  const list = lookup.prefixList.get(prefixListId);
  if (list === undefined) {
    const gap = lookup.listingGap('prefix-list');
    return gap === null ? { hidden: unreadDependence('ec2:DescribeManagedPrefixLists', prefixListId) } : hide(gap);
  }
  if (isCloudFrontList(list)) return { ranges: [], group: null, cloudFront: listFamily(list) };
  return isUnknown(list.entries) ? hide(list.entries.$unknown) : { ranges: list.entries, group: null, cloudFront: null };
}

/** CloudFront's own lists stand for whatever comes from CloudFront, over the internet or from a VPC origin, and for nobody else. */
function admits({ ranges, group, cloudFront }: OtherSide, peer: Peer): TestAnswer {
  if (cloudFront !== null)
    return (peer.kind === 'cloudfront' || peer.kind === 'vpc-origin') && peer.families.includes(cloudFront) ? 'yes' : 'no';
  if (group !== null) return peer.groups === null ? 'open' : peer.groups.includes(group) ? 'yes' : 'no';
  return ranges.length === 0 ? 'no' : peerIsIn(peer, ranges);
}

/** There is a list for each kind of address. */
function listFamily({ name, addressFamily }: PrefixList): Family {
  return addressFamily === 'IPv6' || name.includes('.ipv6.') ? 'IPv6' : 'IPv4';
}

/** A rule of a security group, as proof. */
export function ruleEvidence(group: string, rule: SecurityGroupRule): Evidence {
  return { resource: group, path: `SecurityGroupRules[${rule.id}]`, value: ruleText(rule) };
}

/** `tcp 443 from 0.0.0.0/0` */
function ruleText({ protocol, fromPort, toPort, egress, ...rule }: SecurityGroupRule): string {
  const ports = fromPort === null || fromPort === -1 ? 'all ports' : fromPort === toPort ? String(fromPort) : `${fromPort}-${toPort ?? ''}`;
  const other = [rule.cidrIpv4, rule.cidrIpv6, rule.prefixListId, rule.referencedGroupId].find((part) => typeof part === 'string');
  return `${protocol === '-1' ? 'all' : protocol} ${ports} ${egress ? 'to' : 'from'} ${typeof other === 'string' ? other : '?'}`;
}

function rulesText(context: Context, id: string, { direction }: Connection): string[] {
  const rules = rulesOf(context, id);
  return 'read' in rules ? rules.read.filter(({ egress }) => egress === (direction === 'out')).map(ruleText) : [];
}
