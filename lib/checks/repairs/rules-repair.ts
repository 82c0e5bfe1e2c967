import type { Chain } from '@/lib/chain/chain';
import type { Edit } from '@/lib/edits/setting';
import { ingressId } from '@/lib/edits/subject-ids';
import type { SecurityGroup, SecurityGroupRule } from '@/lib/inventory/network';
import { isUnknown } from '@/lib/inventory/unknown';
import { revokeRulesHow } from '@/lib/steps/security-group-how';
import type { Step } from '@/lib/steps/step';
import { coversPort } from '@/lib/trace/network/security-groups';

import type { CheckPage, Repair } from '../page';
import { type RuleQuestion, wrongRules } from '../subjects/open-to-world';
import { portsAmong } from '../subjects/rule-ports';
import { surroundingsOf } from '../subjects/surroundings';
import { listenerPorts, taskPorts } from '../subjects/used-ports';
import { NO_HOW } from './how-for';
import { securityGroupBy } from './network-by';

/** The repair of the rules that a check finds wrong, in the tools' words. */
export function wrongRulesHow(
  question: RuleQuestion,
  how: (group: SecurityGroup, wrong: readonly SecurityGroupRule[], chain: Chain) => Step['how'],
): CheckPage['repair'] {
  return ({ subject, chain }) => {
    const group = securityGroupBy(chain, subject.id);
    return { how: group === undefined ? NO_HOW : how(group, wrongRules(chain, group, question), chain) };
  };
}

/** The repair of rules that a check finds wrong: they go. It can be tried out where it shuts single ports for everybody. */
export function revokeRepair(question: RuleQuestion): CheckPage['repair'] {
  return ({ subject, chain }) => {
    const group = securityGroupBy(chain, subject.id);
    if (group === undefined) return { how: NO_HOW };
    const wrong = wrongRules(chain, group, question);
    return allOf(wrong.map((rule) => shut(group, rule, wrong))) ?? { how: revokeRulesHow(group, wrong) };
  };
}

/**
 * The repair of rules that let everybody in to more than is meant: load balancers keep the ports of their listeners, tasks take their
 * load balancers' connections. Rules go where a group is for something else.
 */
export function narrowRepair(question: RuleQuestion): CheckPage['repair'] {
  return ({ subject, chain }) => {
    const group = securityGroupBy(chain, subject.id);
    if (group === undefined) return { how: NO_HOW };
    const wrong = wrongRules(chain, group, question);
    const users = surroundingsOf(chain).securityGroup(group.id);
    const forTasks = users.services.length > 0;
    const { ports, hidden } = forTasks ? taskPorts(chain, users) : listenerPorts(users);
    const single = [...new Set(ports.flatMap(({ from, to }) => (from === to ? [from] : [])))];
    const needed = single.filter((port) => wrong.some((rule) => portsAmong(rule, [port]).length > 0));
    const balancers = forTasks ? groupsBefore(chain, users.services) : null;
    const mixed = forTasks && users.loadBalancers.length > 0;
    const rest = wrong.filter((rule) => !needed.some((port) => coversPort(rule, port)));
    const edits = [...needed.map((port) => narrowed(group, port, wrong, balancers)), ...rest.map((rule) => shut(group, rule, wrong))];
    return (mixed || hidden.length > 0 ? null : allOf(edits)) ?? { how: revokeRulesHow(group, wrong) };
  };
}

/** All edits, each once; null where one of them cannot be made. */
function allOf(edits: readonly (Edit | null)[]): Repair | null {
  const made = edits.filter((edit) => edit !== null);
  return made.length < edits.length || made.length === 0
    ? null
    : { edits: [...new Map(made.map((edit) => [edit.subject, edit])).values()] };
}

/** Lets nobody in to the port of a rule; null where that is more, or less, than taking the wrong rules away. */
function shut(group: SecurityGroup, rule: SecurityGroupRule, wrong: readonly SecurityGroupRule[]): Edit | null {
  const { fromPort, toPort } = rule;
  if (fromPort === null || fromPort !== toPort || !coversPort(rule, fromPort)) return null;
  const single = covering(group, fromPort).every((one) => wrong.includes(one) && one.fromPort === one.toPort);
  return single ? { setting: 'Ingress', subject: ingressId(group.id, fromPort), value: 'none' } : null;
}

/**
 * Lets in to one port who is let in now, everybody replaced by these groups; without groups everybody stays. Null where other rules that
 * are for more than this port would go too.
 */
function narrowed(group: SecurityGroup, port: number, wrong: readonly SecurityGroupRule[], groups: readonly string[] | null): Edit | null {
  const rules = covering(group, port);
  const others = rules.filter((rule) => !wrong.includes(rule));
  if (others.some((rule) => rule.protocol === '-1' || rule.fromPort !== rule.toPort) || groups?.length === 0) return null;
  const sources = [...(groups ?? rules.filter((rule) => wrong.includes(rule)).map(sourceOf)), ...others.map(sourceOf)];
  if (sources.includes(null)) return null;
  return { setting: 'Ingress', subject: ingressId(group.id, port), value: [...new Set(sources)].join() };
}

function covering({ rules }: SecurityGroup, port: number): SecurityGroupRule[] {
  return isUnknown(rules) ? [] : rules.filter((rule) => !rule.egress && coversPort(rule, port));
}

function sourceOf({ cidrIpv4, cidrIpv6, prefixListId, referencedGroupId }: SecurityGroupRule): string | null {
  return [cidrIpv4, cidrIpv6, prefixListId, referencedGroupId].find((source) => typeof source === 'string') ?? null;
}

/** The security groups of the load balancers that lead to services. */
function groupsBefore({ targetLinks }: Chain, services: readonly { arn: string }[]): string[] {
  const arns = new Set(services.map(({ arn }) => arn));
  const before = targetLinks.flatMap(({ backend, loadBalancer }) =>
    backend.kind === 'service' && arns.has(backend.service.arn) && loadBalancer !== null ? [loadBalancer.securityGroups] : [],
  );
  return before.some(isUnknown) ? [] : [...new Set(before.flatMap((groups) => (isUnknown(groups) ? [] : groups)))];
}
