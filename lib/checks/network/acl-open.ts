import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS } from '../verdict';
import { entryEvidence, wideOpenEntries } from './acl-entries';

export const aclOpen = defineCheck({
  id: 'acl-open',
  severity: 'info',
  place: 'network',
  visits: 'network-acl',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-network-acl.html',
  evaluate({ networkAcl }) {
    if (networkAcl.subnetIds.length === 0) return NOT_APPLICABLE;
    const [first, ...others] = wideOpenEntries(networkAcl).map((entry) => entryEvidence(networkAcl, entry));
    return first === undefined ? PASS : fail({ acl: networkAcl.id, subnets: networkAcl.subnetIds.length }, first, ...others);
  },
});
