import { guarded } from '@/lib/testing/sample-web-acl';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { webAclLogsOff } from './web-acl-logs-off';

testCheck(webAclLogsOff, {
  pass: [['a destination', guarded()]],
  fail: [['none', guarded({ logDestinations: [] }), /^Web ACL edge logs nothing/]],
  unknown: [['the destinations could not be read', guarded({ logDestinations: UNREAD })]],
  notApplicable: [['no web ACL', {}]],
});
