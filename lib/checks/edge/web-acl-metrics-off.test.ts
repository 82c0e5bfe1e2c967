import { guarded, webAclRule } from '@/lib/testing/sample-web-acl';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { webAclMetricsOff } from './web-acl-metrics-off';

testCheck(webAclMetricsOff, {
  pass: [['of the web ACL and of every rule', guarded()]],
  fail: [
    ['of the web ACL', guarded({ metricsEnabled: false }), /^Web ACL edge: CloudWatch gets no metrics of edge\.$/],
    ['of a rule', guarded({ rules: [webAclRule(), webAclRule({ name: 'bots', metricsEnabled: false })] }), /no metrics of bots\.$/],
    ['of a rule, the web ACL’s not read', guarded({ metricsEnabled: UNREAD, rules: [webAclRule({ metricsEnabled: false })] }), /common/],
  ],
  unknown: [
    ['the web ACL’s could not be read', guarded({ metricsEnabled: UNREAD })],
    ['a rule’s could not be read', guarded({ rules: [webAclRule({ metricsEnabled: UNREAD })] })],
    ['the rules could not be read', guarded({ rules: UNREAD })],
  ],
  notApplicable: [['no web ACL', {}]],
});
