import type { Chain } from '@/lib/chain/chain';
import type { SecurityGroupRule } from '@/lib/inventory/network';

import { type RuleQuestion, rulesVerdict, wrongRules } from '../subjects/open-to-world';
import { type PortRange, rangeText, without } from '../subjects/rule-ports';
import type { SubjectByKind } from '../subjects/subject';
import { listenerPorts } from '../subjects/used-ports';
import type { Verdict } from '../verdict';

/** Which ports of a rule everybody should not be let in on. */
type RangesOf = (rule: SecurityGroupRule) => readonly PortRange[];

export function openPorts(ranges: RangesOf): RuleQuestion {
  return { whose: 'world', wrong: (rule) => ranges(rule).map(rangeText) };
}

/**
 * Fails a group by the ports that it lets everybody in on. Where only load balancers use it, and they listen on all of these ports, what
 * stands there is a way in to a site and nothing worse.
 */
export function openPortsVerdict({ group, users }: SubjectByKind['security-group'], chain: Chain, ranges: RangesOf): Verdict {
  const verdict = rulesVerdict(chain, group, openPorts(ranges));
  if (verdict.status !== 'fail' || users.services.length > 0) return verdict;
  const { ports } = listenerPorts(users);
  const listening = wrongRules(chain, group, openPorts(ranges))
    .flatMap(ranges)
    .every((range) => without(range, ports).length === 0);
  return listening ? { ...verdict, severity: 'medium' } : verdict;
}
