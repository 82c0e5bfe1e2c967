import type { SecretPattern } from '@/lib/inventory/secret';
import { from } from '@/lib/testing/given';
import { bearsSecret, lockedChain, refusing } from '@/lib/testing/locked-chain';
import { forwardTo, listener, loadBalancer, rule } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { secretHeaderShort } from './secret-header-short';

const asking = (changed: Partial<SecretPattern>) => ({
  ...lockedChain(),
  loadBalancers: [loadBalancer({ listeners: [listener({ rules: [rule(1, [forwardTo('web')], [bearsSecret(changed)]), refusing] })] })],
});

testCheck(secretHeaderShort, {
  pass: [
    ['a long value', lockedChain()],
    ['a short pattern with a wildcard, which another check is about', asking({ short: true, wildcard: true, matches: ['origin-verify'] })],
  ],
  fail: [['a short value', asking({ short: true }), /^Load balancer web asks for .* fewer than 16 characters \(rule 443 1\)\.$/]],
  unknown: [
    ['the headers that are sent could not be read', { ...asking({ short: true }), ...from({ customHeaders: UNREAD }) }],
    ['the rules could not be read', { ...lockedChain(), loadBalancers: [loadBalancer({ listeners: [listener({ rules: UNREAD })] })] }],
  ],
  notApplicable: [['no rule asks', {}]],
});
