import type { NetworkAcl } from '@/lib/inventory/network';
import { NO_USERS } from '@/lib/testing/given-network';
import { network, networkAcl } from '@/lib/testing/sample-network';
import { testCheck } from '@/lib/testing/test-check';

import { aclUnused } from './acl-unused';

const given = (changed: Partial<NetworkAcl>) => ({ ...network(), networkAcls: [networkAcl(changed)] });

testCheck(aclUnused, {
  pass: [['a subnet has it', given({ isDefault: false })]],
  fail: [['no subnet has it', given({ isDefault: false, subnetIds: [] }), /^Network ACL acl-1 of vpc-1 is associated with no subnet\.$/]],
  unknown: 'An ACL comes with its associations.',
  notApplicable: [
    ['the ACL that a VPC begins with', given({ subnetIds: [] })],
    ['no part of the chain uses it', NO_USERS],
  ],
});
