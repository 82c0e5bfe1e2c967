import type { AccountProtection } from '@/lib/inventory/surroundings';
import { gap } from '@/lib/testing/gap';
import { listening } from '@/lib/testing/given';
import { lockedChain } from '@/lib/testing/locked-chain';
import { accountProtection, distribution, loadBalancerArn } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { loadBalancerWithoutShield } from './load-balancer-without-shield';

const shield = (...shieldProtectedArns: string[]) => subscribed({ shieldProtectedArns });
const subscribed = (changed: Partial<AccountProtection>) => ({
  accountProtections: [accountProtection({ shieldAdvanced: true, ...changed })],
});

testCheck(loadBalancerWithoutShield, {
  pass: [['protected', shield(loadBalancerArn())]],
  fail: [['others are protected', shield(loadBalancerArn('other')), /^Load balancer web is not among what Shield Advanced protects/]],
  unknown: [
    ['what is protected could not be read', subscribed({ shieldProtectedArns: UNREAD })],
    ['the subscription could not be read', subscribed({ shieldAdvanced: UNREAD })],
    ['the scheme could not be read', { ...shield(), ...listening({}, { scheme: UNREAD }) }],
    ['nothing was read', { accountProtections: [], gaps: [gap({ id: 'protection', kind: 'account-protection' })] }],
  ],
  notApplicable: [
    ['no subscription', {}],
    ['internal', { ...shield(), ...listening({}, { scheme: 'internal' }) }],
    ['a network load balancer', { ...shield(), ...listening({}, { type: 'network' }) }],
  ],
  adjusted: [['the only way in, CloudFront, is protected', { ...lockedChain(), ...shield(distribution().arn) }, 'done-at-cloudfront']],
  stands: [
    ['CloudFront can be gone round', shield(distribution().arn)],
    ['CloudFront is not protected either', { ...lockedChain(), ...shield() }],
  ],
});
