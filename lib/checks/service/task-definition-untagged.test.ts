import { defined } from '@/lib/testing/given-ecs';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { taskDefinitionUntagged } from './task-definition-untagged';

testCheck(taskDefinitionUntagged, {
  pass: [['tagged', defined({ tags: { Owner: 'web' } })]],
  fail: [
    ['no tag', defined({ tags: {} }), /^Task definition web:1 has no tags/],
    ['only tags that AWS sets', defined({ tags: { 'aws:cloudformation:stack-name': 'web' } }), /web:1/],
  ],
  unknown: [['the tags could not be read', defined({ tags: UNREAD })]],
  notApplicable: [['no service', { services: [], taskDefinitions: [] }]],
});
