import type { Chain } from '@/lib/chain/chain';

import { defineCheck } from '../check';
import { admitsIpv6 } from '../neighbours/inside-only';
import { hiddenUsers } from '../subjects/hidden-users';
import { type RuleQuestion, rulesVerdict } from '../subjects/open-to-world';
import { portsOf } from '../subjects/rule-ports';
import type { SubjectByKind } from '../subjects/subject';
import { networksOf } from '../subjects/surroundings';
import { NOT_APPLICABLE, unknown, type Verdict } from '../verdict';
import { saidByAllPorts } from './said-by-all-ports';

export const TASK_OPEN: RuleQuestion = {
  whose: 'world',
  wrong(rule) {
    const ports = portsOf(rule);
    return ports === null ? [] : [ports];
  },
};

export function taskOpenVerdict({ group, users: { services } }: SubjectByKind['security-group'], chain: Chain): Verdict {
  const verdict = rulesVerdict(chain, group, TASK_OPEN);
  if (services.length === 0) {
    const hidden = hiddenUsers(chain, group.region);
    return verdict.status === 'fail' && hidden.length > 0 ? unknown(...hidden) : NOT_APPLICABLE;
  }
  const networks = services.flatMap(networksOf);
  const inside = networks.length > 0 && networks.every(({ assignPublicIp }) => !assignPublicIp) && !admitsIpv6(chain, group);
  // Without a public address it is the rest of the network that is let in.
  return verdict.status === 'fail' && inside ? { ...verdict, severity: 'medium' } : verdict;
}

export const taskOpenToWorld = defineCheck({
  id: 'task-open-to-world',
  severity: 'high',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html',
  evaluate: (subject, { chain }) => taskOpenVerdict(subject, chain),
  adjust: (subject, scene) => saidByAllPorts(subject, scene, TASK_OPEN),
});
