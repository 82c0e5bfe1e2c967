import { defineCheck } from '../check';
import { fail, named, PASS } from '../verdict';

export const defaultSecurityGroupUsed = defineCheck({
  id: 'default-security-group-used',
  severity: 'medium',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html',
  evaluate({ group: { id, name }, users: { loadBalancers, services } }) {
    if (name !== 'default') return PASS;
    const users = named([...loadBalancers, ...services].map((user) => user.name));
    return fail({ group: id, users }, { resource: id, path: 'SecurityGroups[].GroupName', value: name });
  },
});
