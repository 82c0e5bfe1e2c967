import type { AccountProtection } from '@/lib/inventory/surroundings';
import { accountProtection, distribution, loadBalancerArn } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { distributionWithoutShield } from './distribution-without-shield';

const subscribed = (changed: Partial<AccountProtection> = {}) => ({
  accountProtections: [accountProtection({ shieldAdvanced: true, shieldProtectedArns: [loadBalancerArn()], ...changed })],
});

testCheck(distributionWithoutShield, {
  pass: [['protected', subscribed({ shieldProtectedArns: [distribution().arn] })]],
  fail: [['others are protected', subscribed(), /^Shield Advanced does not protect distribution E1EXAMPLE/]],
  unknown: [
    ['the subscription could not be read', subscribed({ shieldAdvanced: UNREAD })],
    ['the protections could not be listed', subscribed({ shieldProtectedArns: UNREAD })],
  ],
  notApplicable: [
    ['no subscription', {}],
    ['the account was not asked', { accountProtections: [] }],
  ],
});
