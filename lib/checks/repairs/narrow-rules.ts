import type { Chain } from '@/lib/chain/chain';
import type { SecurityGroup, SecurityGroupRule } from '@/lib/inventory/network';
import { narrowRulesHow } from '@/lib/steps/security-group-how';
import type { Step } from '@/lib/steps/step';

import { type PortRange, portsAmong, portsOf } from '../subjects/rule-ports';
import { surroundingsOf } from '../subjects/surroundings';
import type { Users } from '../subjects/users';
import { listenerPorts, taskPorts } from '../subjects/used-ports';

/** The ports that those who use a group take connections on. */
export function portsOfUsers(chain: Chain, users: Users): PortRange[] {
  return [...listenerPorts(users).ports, ...taskPorts(chain, users).ports];
}

/** Rules with the ports that are used left of them. */
export function toUsedPorts(group: SecurityGroup, rules: readonly SecurityGroupRule[], chain: Chain): Step['how'] {
  const used = portsOfUsers(chain, surroundingsOf(chain).securityGroup(group.id));
  return narrowRulesHow(
    group,
    rules.map((rule) => ({ rule, ports: distinct(used.filter((range) => isWithin(range, portsOf(rule)))) })),
  );
}

/** What goes out with only HTTPS left of it for tasks, and the targets' ports for load balancers. */
export function toNeededEgress(group: SecurityGroup, rules: readonly SecurityGroupRule[], chain: Chain): Step['how'] {
  const { loadBalancers, services } = surroundingsOf(chain).securityGroup(group.id);
  const arns = new Set(loadBalancers.map(({ arn }) => arn));
  const behind = chain.targetLinks.flatMap(({ loadBalancer, backend }) =>
    loadBalancer !== null && arns.has(loadBalancer.arn) && backend.kind === 'service' ? [backend.service] : [],
  );
  const ports = [...taskPorts(chain, { services: behind }).ports, ...(services.length > 0 ? [{ from: 443, to: 443 }] : [])];
  return narrowRulesHow(
    group,
    rules.map((rule) => ({ rule, ports: distinct(ports) })),
  );
}

/** Stands for the addresses of those who may connect. https://www.rfc-editor.org/rfc/rfc5737 */
const EXAMPLE_RANGE = '203.0.113.0/24';

/** Rules for these ports of those that they are for, and for addresses that are to be filled in instead of everybody. */
export function toKnownAddresses(ports: readonly number[]): (group: SecurityGroup, rules: readonly SecurityGroupRule[]) => Step['how'] {
  return (group, rules) =>
    narrowRulesHow(
      group,
      rules.map((rule) => ({ rule, ports: portsAmong(rule, ports) })),
      EXAMPLE_RANGE,
    );
}

function isWithin(inner: PortRange, outer: PortRange | null): boolean {
  return outer !== null && outer.from <= inner.from && inner.to <= outer.to;
}

function distinct(ranges: readonly PortRange[]): PortRange[] {
  return [...new Map(ranges.map((range) => [`${String(range.from)}-${String(range.to)}`, range])).values()];
}
