import { defineCheck } from '../check';
import { hiddenUsers } from '../subjects/hidden-users';
import { type RuleQuestion, rulesVerdict } from '../subjects/open-to-world';
import { portsOf, rangeText } from '../subjects/rule-ports';
import { networksOf } from '../subjects/surroundings';
import { NOT_APPLICABLE, unknown } from '../verdict';

export const TASK_OPEN: RuleQuestion = {
  whose: 'world',
  wrong(rule) {
    const ports = portsOf(rule);
    return ports === null ? [] : [rangeText(ports)];
  },
};

export const taskOpenToWorld = defineCheck({
  id: 'task-open-to-world',
  severity: 'high',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html',
  evaluate({ group, users: { services } }, { chain }) {
    const verdict = rulesVerdict(chain, group, TASK_OPEN);
    if (services.length === 0) {
      const hidden = hiddenUsers(chain, group.region);
      return verdict.status === 'fail' && hidden.length > 0 ? unknown(...hidden) : NOT_APPLICABLE;
    }
    const networks = services.flatMap(networksOf);
    const inside = networks.length > 0 && networks.every(({ assignPublicIp }) => !assignPublicIp);
    // Without a public address it is the rest of the network that is let in.
    return verdict.status === 'fail' && inside ? { ...verdict, severity: 'medium' } : verdict;
  },
});
