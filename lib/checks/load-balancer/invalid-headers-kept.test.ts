import { attributes, listening } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { invalidHeadersKept } from './invalid-headers-kept';

testCheck(invalidHeadersKept, {
  pass: [['dropped', attributes({ 'routing.http.drop_invalid_header_fields.enabled': 'true' })]],
  fail: [
    ['kept', attributes({ 'routing.http.drop_invalid_header_fields.enabled': 'false' }), /^Load balancer web hands on/],
    ['kept by default', attributes({}), /web/],
  ],
  unknown: [['the attributes could not be read', listening({}, { attributes: UNREAD })]],
  notApplicable: [['a network load balancer', listening({}, { type: 'network' })]],
});
