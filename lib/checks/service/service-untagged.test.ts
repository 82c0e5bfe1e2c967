import { serving } from '@/lib/testing/given-ecs';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { serviceUntagged } from './service-untagged';

testCheck(serviceUntagged, {
  pass: [['tagged', serving({ tags: { Owner: 'web' } })]],
  fail: [
    ['no tag', serving({ tags: {} }), /^Service web has no tags/],
    ['only tags that AWS sets', serving({ tags: { 'aws:ecs:serviceName': 'web' } }), /web/],
  ],
  unknown: [['the tags could not be read', serving({ tags: UNREAD })]],
  notApplicable: [['no service', { services: [] }]],
});
