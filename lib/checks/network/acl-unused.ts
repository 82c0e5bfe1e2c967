import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS } from '../verdict';

/** The one that a VPC begins with cannot be deleted. */
export const aclUnused = defineCheck({
  id: 'acl-unused',
  severity: 'low',
  place: 'network',
  visits: 'network-acl',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/network-acl-associations.html',
  evaluate({ networkAcl: { id, vpcId, isDefault, subnetIds } }) {
    if (isDefault) return NOT_APPLICABLE;
    return subnetIds.length > 0 ? PASS : fail({ acl: id, vpc: vpcId }, { resource: id, path: 'NetworkAcls[].Associations[]', value: [] });
  },
});
