import { attributes, listening } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { desyncMonitoredOnly } from './desync-monitored-only';

testCheck(desyncMonitoredOnly, {
  pass: [
    ['defensive by default', attributes({})],
    ['strictest', attributes({ 'routing.http.desync_mitigation_mode': 'strictest' })],
  ],
  fail: [['monitor', attributes({ 'routing.http.desync_mitigation_mode': 'monitor' }), /^Load balancer web lets requests through/]],
  unknown: [['the attributes could not be read', listening({}, { attributes: UNREAD })]],
  notApplicable: [['a network load balancer', listening({}, { type: 'network' })]],
});
