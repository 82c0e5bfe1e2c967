import type { RuleCondition } from '@/lib/inventory/listener';
import type { Inventory } from '@/lib/inventory/inventory';
import { from } from '@/lib/testing/given';
import { bearsSecret, lockedChain, refusing, SECRET } from '@/lib/testing/locked-chain';
import { forwardTo, listener, loadBalancer, rule } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { secretHeaderWildcard } from './secret-header-wildcard';

const asking = (condition: RuleCondition): Partial<Inventory> => ({
  ...lockedChain(),
  loadBalancers: [loadBalancer({ listeners: [listener({ rules: [rule(1, [forwardTo('web')], [condition]), refusing] })] })],
});
const wild = { ...SECRET, wildcard: true, matches: [SECRET.fingerprint] };

testCheck(secretHeaderWildcard, {
  pass: [
    ['the whole value', lockedChain()],
    ['a regular expression', asking({ field: 'http-header', name: 'X-Origin-Verify', values: [], regexValues: [wild] })],
  ],
  fail: [
    ['a wildcard', asking(bearsSecret(wild)), /^Load balancer web asks for a secret header by a value with a wildcard \(rule 443 1\)/],
  ],
  unknown: [
    ['the headers that are sent could not be read', { ...asking(bearsSecret(wild)), ...from({ customHeaders: UNREAD }) }],
    ['the rules could not be read', { ...lockedChain(), loadBalancers: [loadBalancer({ listeners: UNREAD })] }],
  ],
  notApplicable: [
    [
      'the wildcard is about a header that no origin sends',
      { ...asking({ field: 'http-header', name: 'X-Tenant', values: [wild], regexValues: [] }) },
    ],
    ['no distribution leads there', { ...lockedChain(), distributions: [] }],
  ],
});
