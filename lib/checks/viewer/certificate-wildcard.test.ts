import { certified } from '@/lib/testing/given';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { certificateWildcard } from './certificate-wildcard';

testCheck(certificateWildcard, {
  pass: [['names only', certified({ names: ['example.com', 'www.example.com'] })]],
  fail: [['one of its names', certified({ names: ['*.example.com', 'example.com'] }), /for \*\.example\.com/]],
  unknown: [['the names could not be read', certified({ names: UNREAD })]],
  notApplicable: [['nobody shows it', { loadBalancers: [], distributions: [] }]],
});
