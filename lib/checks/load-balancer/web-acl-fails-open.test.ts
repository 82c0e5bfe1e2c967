import { listening } from '@/lib/testing/given';
import { webAclArn } from '@/lib/testing/sample-web-acl';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { webAclFailsOpen } from './web-acl-fails-open';

const OPEN = { 'waf.fail_open.enabled': 'true' };

testCheck(webAclFailsOpen, {
  pass: [['closed by default', listening({}, { webAclArn: webAclArn() })]],
  fail: [['open', listening({}, { webAclArn: webAclArn(), attributes: OPEN }), /^Load balancer web lets requests through/]],
  unknown: [
    ['the attributes could not be read', listening({}, { webAclArn: webAclArn(), attributes: UNREAD })],
    ['the web ACL could not be read', listening({}, { webAclArn: UNREAD, attributes: OPEN })],
  ],
  notApplicable: [
    ['no web ACL', listening({}, { attributes: OPEN })],
    ['a network load balancer', listening({}, { type: 'network', attributes: OPEN })],
  ],
});
