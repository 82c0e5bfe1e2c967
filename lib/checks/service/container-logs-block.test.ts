import { alsoContaining, containing, defined } from '@/lib/testing/given-ecs';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { containerLogsBlock } from './container-logs-block';

testCheck(containerLogsBlock, {
  pass: [
    ['non-blocking', containing({ logMode: 'non-blocking' })],
    ['non-blocking by default', containing({ logMode: null })],
  ],
  fail: [
    ['blocking', containing({ logMode: 'blocking' }), /^Task definition web:1 makes app wait/],
    ['one container among others', alsoContaining({ logMode: 'blocking' }), /makes proxy wait/],
  ],
  unknown: [['the containers could not be read', defined({ containers: UNREAD })]],
  notApplicable: [['no service', { services: [], taskDefinitions: [] }]],
});
