import type { NetworkInterface } from '@/lib/inventory/network';
import { network, networkInterface } from '@/lib/testing/sample-network';
import { testCheck } from '@/lib/testing/test-check';

import { sourceDestinationCheckOff } from './source-destination-check-off';

const having = (changed: Partial<NetworkInterface>) => ({ ...network(), networkInterfaces: [networkInterface(changed)] });

testCheck(sourceDestinationCheckOff, {
  pass: [
    ['checked', having({ requesterManaged: false })],
    ['the answer did not say', having({ requesterManaged: null, sourceDestCheck: null })],
  ],
  fail: [['not checked', having({ requesterManaged: false, sourceDestCheck: false }), /^Network interface eni-1 does not check/]],
  unknown: 'What is not said is AWS’s default.',
  notApplicable: [
    ['an AWS service looks after it', having({ sourceDestCheck: false })],
    ['no part of the chain uses it', { ...having({}), services: [] }],
  ],
});
