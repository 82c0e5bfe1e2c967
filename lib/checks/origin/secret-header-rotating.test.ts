import type { RuleCondition } from '@/lib/inventory/listener';
import type { SecretPattern } from '@/lib/inventory/secret';
import { from } from '@/lib/testing/given';
import { lockedChain, refusing, SECRET } from '@/lib/testing/locked-chain';
import { distribution, forwardTo, listener, loadBalancer, origin, rule } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { secretHeaderRotating } from './secret-header-rotating';

const value = (fingerprint: string): SecretPattern => ({ ...SECRET, fingerprint, wildcard: false, matches: [] });
const accepting = (...fingerprints: string[]) => {
  const condition: RuleCondition = { field: 'http-header', name: 'X-Origin-Verify', values: fingerprints.map(value), regexValues: [] };
  return {
    ...lockedChain(),
    loadBalancers: [loadBalancer({ listeners: [listener({ rules: [rule(1, [forwardTo('web')], [condition]), refusing] })] })],
  };
};
const sending = (fingerprint: string) => [origin({ customHeaders: [{ name: 'X-Origin-Verify', value: { ...SECRET, fingerprint } }] })];

testCheck(secretHeaderRotating, {
  pass: [
    ['one value', lockedChain()],
    [
      'a value for each of two distributions',
      {
        ...accepting('a', 'b'),
        distributions: [
          distribution({ origins: sending('a') }),
          distribution({ id: 'E2EXAMPLE', aliases: ['b.example.com'], origins: sending('b') }),
        ],
      },
    ],
  ],
  fail: [
    [
      'an old value beside the new one',
      accepting('old', 'origin-verify'),
      /^Load balancer web accepts several values of a secret header \(rule 443 1\)/,
    ],
  ],
  unknown: [
    [
      'what another distribution sends could not be read',
      {
        ...accepting('a', 'b'),
        distributions: [
          distribution({ origins: sending('a') }),
          distribution({ id: 'E2EXAMPLE', aliases: ['b.example.com'], origins: UNREAD }),
        ],
      },
    ],
    [
      'a value could not be read',
      { ...accepting('old', 'origin-verify'), ...from({ customHeaders: [{ name: 'X-Origin-Verify', value: UNREAD }] }) },
    ],
    ['the headers that are sent could not be read', { ...accepting('old', 'origin-verify'), ...from({ customHeaders: UNREAD }) }],
  ],
  notApplicable: [['no rule asks', {}]],
});
