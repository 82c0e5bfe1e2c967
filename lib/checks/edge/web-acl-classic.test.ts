import { edge } from '@/lib/testing/given';
import { webAclArn } from '@/lib/testing/sample-web-acl';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { webAclClassic } from './web-acl-classic';

testCheck(webAclClassic, {
  pass: [
    ['a web ACL of WAF', edge({ webAclId: webAclArn() })],
    ['in another partition', edge({ webAclId: webAclArn().replace('arn:aws:', 'arn:aws-cn:') })],
  ],
  fail: [
    [
      'an id of WAF Classic',
      edge({ webAclId: '473e64fd-f30b-4765-81a0-62ad96dd167a' }),
      /^Distribution E1EXAMPLE uses web ACL 473e64fd-f30b-4765-81a0-62ad96dd167a of WAF Classic/,
    ],
  ],
  unknown: [['the id could not be read', edge({ webAclId: UNREAD })]],
  notApplicable: [
    ['no web ACL', edge({ webAclId: null })],
    ['an empty id', edge({ webAclId: '' })],
  ],
});
