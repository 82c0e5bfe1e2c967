import { behaving } from '@/lib/testing/given';
import { behavior } from '@/lib/testing/sample-parts';
import { guarded, webAclRule } from '@/lib/testing/sample-web-acl';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { webAclBodyUnseen } from './web-acl-body-unseen';

const grpc = { defaultCacheBehavior: behavior({ grpcEnabled: true }) };

testCheck(webAclBodyUnseen, {
  pass: [
    ['no gRPC', guarded()],
    ['no rule looks at bodies', guarded({ rules: [webAclRule({ ruleGroup: null })] }, grpc)],
  ],
  fail: [
    [
      'gRPC',
      guarded({}, grpc),
      /^Rules common, known-bad-inputs of web ACL edge do not see the bodies of gRPC requests for Default \(\*\) of distribution E1EXAMPLE\.$/,
    ],
  ],
  unknown: [
    ['the web ACL’s id could not be read', guarded({}, { ...grpc, webAclId: UNREAD })],
    ['the rules could not be read', guarded({ rules: UNREAD }, grpc)],
    ['whether gRPC is spoken could not be read', guarded({}, { defaultCacheBehavior: behavior({ grpcEnabled: UNREAD }) })],
    ['the behaviors could not be read', guarded({}, { cacheBehaviors: UNREAD })],
  ],
  notApplicable: [
    ['no web ACL', behaving({ grpcEnabled: true })],
    ['a web ACL of WAF Classic', guarded({}, { ...grpc, webAclId: '473e64fd-f30b-4765-81a0-62ad96dd167a' })],
  ],
});
