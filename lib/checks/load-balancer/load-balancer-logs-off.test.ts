import { gap } from '@/lib/testing/gap';
import { attributes, listening } from '@/lib/testing/given';
import { loadBalancerArn } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { loadBalancerLogsOff } from './load-balancer-logs-off';

const delivery = (logType: string) => ({
  logDeliveries: [{ resourceArn: loadBalancerArn(), logType, destinationType: 'CWL', destinationArn: null }],
});
const hidden = { gaps: [gap({ id: 'deliveries', kind: 'log-delivery' })] };

testCheck(loadBalancerLogsOff, {
  pass: [
    ['into a bucket', attributes({ 'access_logs.s3.enabled': 'true' })],
    ['into a bucket, deliveries could not be listed', { ...attributes({ 'access_logs.s3.enabled': 'true' }), ...hidden }],
    ['by CloudWatch Logs', delivery('ALB_ACCESS_LOGS')],
    [
      'a network load balancer by CloudWatch Logs',
      { ...listening({ protocol: 'TLS' }, { type: 'network' }), ...delivery('NLB_ACCESS_LOGS') },
    ],
  ],
  fail: [
    ['off by default', {}, /^Load balancer web writes no access log/],
    ['off', attributes({ 'access_logs.s3.enabled': 'false' }), /web/],
    ['another log only', delivery('ALB_CONNECTION_LOGS'), /web/],
    ['a network load balancer that ends TLS', listening({ protocol: 'TLS' }, { type: 'network' }), /web/],
  ],
  unknown: [
    ['the attributes could not be read', listening({}, { attributes: UNREAD })],
    ['deliveries could not be listed', hidden],
    ['the protocol of a network load balancer could not be read', listening({ protocol: UNREAD }, { type: 'network' })],
    ['the listeners of a network load balancer could not be read', listening({}, { type: 'network', listeners: UNREAD })],
  ],
  notApplicable: [['a network load balancer that passes TCP on', listening({ protocol: 'TCP' }, { type: 'network' })]],
});
