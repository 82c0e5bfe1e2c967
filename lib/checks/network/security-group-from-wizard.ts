import { defineCheck } from '../check';
import { fail, PASS } from '../verdict';

/** The console's launch wizard names the groups that it makes `launch-wizard-N`. */
export const securityGroupFromWizard = defineCheck({
  id: 'security-group-from-wizard',
  severity: 'low',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-instance-wizard.html',
  evaluate({ group: { id, name } }) {
    return name.includes('launch-wizard')
      ? fail({ group: id, name }, { resource: id, path: 'SecurityGroups[].GroupName', value: name })
      : PASS;
  },
});
