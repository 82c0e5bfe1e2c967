import { attributes, listening } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { deletionProtectionOff } from './deletion-protection-off';

testCheck(deletionProtectionOff, {
  pass: [['on', attributes({ 'deletion_protection.enabled': 'true' })]],
  fail: [
    ['off', attributes({ 'deletion_protection.enabled': 'false' }), /^Load balancer web can be deleted/],
    ['off by default', attributes({}), /web/],
    ['a network load balancer', listening({}, { type: 'network' }), /web/],
  ],
  unknown: [['the attributes could not be read', listening({}, { attributes: UNREAD })]],
  notApplicable: [['no load balancer', { loadBalancers: [] }]],
});
