import { behaving, edge } from '@/lib/testing/given';
import { behavior } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { signersLegacy } from './signers-legacy';

testCheck(signersLegacy, {
  pass: [['key groups', behaving({ trustedKeyGroups: ['kg-1'] })]],
  fail: [
    ['the account itself', behaving({ trustedSigners: ['self'] }), /E1EXAMPLE .* Default \(\*\)/],
    ['beside key groups', behaving({ trustedSigners: ['444455556666'], trustedKeyGroups: ['kg-1'] }), /Default/],
    [
      'one behavior among others',
      edge({ cacheBehaviors: [behavior({ pathPattern: '/paid/*', trustedSigners: ['self'] }), behavior({ pathPattern: '/free/*' })] }),
      /\/paid\/\*/,
    ],
  ],
  unknown: [
    ['the signers could not be read', behaving({ trustedSigners: UNREAD })],
    ['the key groups could not be read', behaving({ trustedKeyGroups: UNREAD })],
    ['the behaviors could not be read', edge({ cacheBehaviors: UNREAD })],
  ],
  notApplicable: [['nothing is signed', {}]],
});
