import { edge } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { distributionUntagged } from './distribution-untagged';

testCheck(distributionUntagged, {
  pass: [['tagged', edge({ tags: { Owner: 'web' } })]],
  fail: [
    ['no tag', edge({ tags: {} }), /^Distribution E1EXAMPLE has no tags/],
    ['only tags that AWS sets', edge({ tags: { 'aws:cloudformation:stack-name': 'web' } }), /E1EXAMPLE/],
  ],
  unknown: [['the tags could not be read', edge({ tags: UNREAD })]],
  notApplicable: [['no distribution', { distributions: [] }]],
});
