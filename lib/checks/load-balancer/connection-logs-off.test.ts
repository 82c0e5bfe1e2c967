import { gap } from '@/lib/testing/gap';
import { attributes, listening } from '@/lib/testing/given';
import { loadBalancerArn } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { connectionLogsOff } from './connection-logs-off';

const delivery = (logType: string) => ({
  logDeliveries: [{ resourceArn: loadBalancerArn(), logType, destinationType: 'S3', destinationArn: null }],
});

testCheck(connectionLogsOff, {
  pass: [
    ['into a bucket', attributes({ 'connection_logs.s3.enabled': 'true' })],
    ['by CloudWatch Logs', delivery('ALB_CONNECTION_LOGS')],
  ],
  fail: [
    ['off by default', {}, /^Load balancer web writes no connection log/],
    ['access logs only', { ...attributes({ 'access_logs.s3.enabled': 'true' }), ...delivery('ALB_ACCESS_LOGS') }, /web/],
  ],
  unknown: [
    ['the attributes could not be read', listening({}, { attributes: UNREAD })],
    ['deliveries could not be listed', { gaps: [gap({ id: 'deliveries', kind: 'log-delivery' })] }],
  ],
  notApplicable: [['a network load balancer', listening({}, { type: 'network' })]],
});
