import type { SecurityGroupRule } from '@/lib/inventory/network';

import { isBorneByOthers } from '../neighbours/borne-by-others';
import { insideOnly } from '../neighbours/inside-only';
import type { Scene } from '../scene';
import { type RuleQuestion, rulesVerdict, wrongRules } from '../subjects/open-to-world';
import { type PortRange, without } from '../subjects/rule-ports';
import type { SubjectByKind } from '../subjects/subject';
import { listenerPorts, taskPorts } from '../subjects/used-ports';
import type { Verdict } from '../verdict';

/** Which ports of a rule everybody should not be let in on. */
type RangesOf = (rule: SecurityGroupRule) => readonly PortRange[];

export function openPorts(ranges: RangesOf): RuleQuestion {
  return { whose: 'world', wrong: ranges };
}

/**
 * Fails a group by the ports that it lets everybody in on. What stands there weighs less where nothing that bears the group has a public
 * address, and where it is a way in to a site and nothing worse: only load balancers use the group, and they listen on all of these ports.
 */
export function openPortsVerdict(subject: SubjectByKind['security-group'], scene: Scene, ranges: RangesOf): Verdict {
  const verdict = rulesVerdict(scene.chain, subject.group, openPorts(ranges));
  if (verdict.status !== 'fail') return verdict;
  const { users } = subject;
  const listening = users.services.length === 0 && takesAll(subject, scene, ranges, listenerPorts(users).ports);
  return listening || insideOnly(scene, subject) ? { ...verdict, severity: 'medium' } : verdict;
}

/** Whether all ports that everybody is let in on are ports of the tasks, which are known, and nothing else bears the group. */
export function areTasksPorts(subject: SubjectByKind['security-group'], scene: Scene, ranges: RangesOf): boolean {
  const { ports, hidden } = taskPorts(scene.chain, subject.users);
  return hidden.length === 0 && !isBorneByOthers(scene, subject) && takesAll(subject, scene, ranges, ports);
}

function takesAll({ group }: SubjectByKind['security-group'], { chain }: Scene, ranges: RangesOf, ports: readonly PortRange[]): boolean {
  return wrongRules(chain, group, openPorts(ranges))
    .flatMap(ranges)
    .every((range) => without(range, ports).length === 0);
}
