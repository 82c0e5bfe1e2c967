import { guarded } from '@/lib/testing/sample-web-acl';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { webAclEmpty } from './web-acl-empty';

testCheck(webAclEmpty, {
  pass: [['rules', guarded()]],
  fail: [['none', guarded({ rules: [] }), /^Web ACL edge has no rules/]],
  unknown: [['the rules could not be read', guarded({ rules: UNREAD })]],
  notApplicable: [
    ['no web ACL', {}],
    ['a web ACL that nothing uses', { webAcls: guarded({ rules: [] }).webAcls }],
  ],
});
