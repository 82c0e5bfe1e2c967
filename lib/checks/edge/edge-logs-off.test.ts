import type { LogDelivery } from '@/lib/inventory/surroundings';
import { gap } from '@/lib/testing/gap';
import { behaving, edge } from '@/lib/testing/given';
import { behavior, distribution, loadBalancerArn } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { edgeLogsOff } from './edge-logs-off';

const realtimeLogConfigArn = 'arn:aws:cloudfront::111122223333:realtime-log-config/all';
const logging = { bucket: 'logs.s3.amazonaws.com', prefix: '', includeCookies: false };
const delivered = (changed: Partial<LogDelivery> = {}) => ({
  logDeliveries: [
    { resourceArn: distribution().arn, logType: 'ACCESS_LOGS', destinationType: 'S3', destinationArn: 'arn:aws:s3:::logs', ...changed },
  ],
});
const denied = (region: string) => ({ gaps: [gap({ id: 'l', action: 'logs:DescribeDeliveries', kind: 'log-delivery', region })] });
const alsoApi = { cacheBehaviors: [behavior({ pathPattern: '/api/*' })] };

testCheck(edgeLogsOff, {
  pass: [
    ['legacy standard logging', edge({ logging })],
    ['legacy standard logging, whatever else is hidden', { ...edge({ logging }), ...denied('us-east-1') }],
    ['standard logging as a delivery', delivered()],
    ['real-time logs of every behavior', behaving({ realtimeLogConfigArn })],
  ],
  fail: [
    ['none', {}, /^Nothing logs the requests to distribution E1EXAMPLE/],
    ['only connections are logged', delivered({ logType: 'CONNECTION_LOGS' }), /E1EXAMPLE/],
    ['something else is logged', delivered({ resourceArn: loadBalancerArn() }), /E1EXAMPLE/],
    ['real-time logs of one behavior only', behaving({ realtimeLogConfigArn }, alsoApi), /E1EXAMPLE/],
    ['one behavior without, others not read', edge({ cacheBehaviors: UNREAD }), /E1EXAMPLE/],
    ['deliveries of another Region are hidden', denied('eu-west-1'), /E1EXAMPLE/],
  ],
  unknown: [
    ['legacy logging could not be read', edge({ logging: UNREAD })],
    ['deliveries could not be listed', denied('us-east-1')],
    ['a behavior could not be read', behaving({ realtimeLogConfigArn }, { cacheBehaviors: UNREAD })],
  ],
  notApplicable: [['no distribution', { distributions: [] }]],
});
