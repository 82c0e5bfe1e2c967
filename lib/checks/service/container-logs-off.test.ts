import { alsoContaining, containing, defined } from '@/lib/testing/given-ecs';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { containerLogsOff } from './container-logs-off';

testCheck(containerLogsOff, {
  pass: [
    ['CloudWatch Logs', containing({ logDriver: 'awslogs' })],
    ['a log router', containing({ logDriver: 'awsfirelens' })],
  ],
  fail: [
    ['no log driver', containing({ logDriver: null }), /^Task definition web:1 has no log configuration for app/],
    ['one container among others', alsoContaining({ logDriver: null }), /for proxy/],
  ],
  unknown: [
    ['the containers could not be read', defined({ containers: UNREAD })],
    ['the log driver could not be read', containing({ logDriver: UNREAD })],
  ],
  notApplicable: [['no service', { services: [], taskDefinitions: [] }]],
});
