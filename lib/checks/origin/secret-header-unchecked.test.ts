import type { OriginCustomHeader } from '@/lib/inventory/distribution';
import { from } from '@/lib/testing/given';
import { lockedChain, SECRET } from '@/lib/testing/locked-chain';
import { distribution, listener, loadBalancer, origin } from '@/lib/testing/sample-parts';
import { webAcl, webAclRule } from '@/lib/testing/sample-web-acl';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { secretHeaderUnchecked } from './secret-header-unchecked';

const sending = (changed: Partial<OriginCustomHeader> = {}) =>
  from({ customHeaders: [{ name: 'X-Origin-Verify', value: SECRET, ...changed }] });
const wall = webAcl({ scope: 'REGIONAL' });
const behind = { loadBalancers: [loadBalancer({ webAclArn: wall.arn })] };

testCheck(secretHeaderUnchecked, {
  pass: [
    ['a rule asks for it', lockedChain()],
    [
      'a rule asks for another one of the origin',
      {
        ...lockedChain(),
        ...from({
          customHeaders: [
            { name: 'X-Origin-Verify', value: SECRET },
            { name: 'X-Data', value: SECRET },
          ],
        }),
      },
    ],
  ],
  fail: [
    ['no rule asks for it', sending(), /^Origin alb of E1EXAMPLE sends X-Origin-Verify, which no rule of load balancer web asks for\.$/],
    ['a web ACL of AWS’s rules and rates', { ...sending(), ...behind, webAcls: [wall] }, /X-Origin-Verify/],
  ],
  unknown: [
    ['the headers could not be read', from({ customHeaders: UNREAD })],
    ['the value could not be read', sending({ value: UNREAD })],
    ['the rules could not be read', { ...sending(), loadBalancers: [loadBalancer({ listeners: [listener({ rules: UNREAD })] })] }],
    ['whether a web ACL stands before it could not be read', { ...sending(), loadBalancers: [loadBalancer({ webAclArn: UNREAD })] }],
    ['the rules of the web ACL could not be read', { ...sending(), ...behind, webAcls: [{ ...wall, rules: UNREAD }] }],
  ],
  notApplicable: [
    ['nothing is sent', {}],
    ['a word', sending({ value: { ...SECRET, short: true } })],
    ['where the request came from', sending({ name: 'X-Forwarded-Host' })],
    ['a bucket', { distributions: [distribution({ origins: [origin({ custom: null, s3: { originAccessIdentity: null } })] })] }],
  ],
  adjusted: [
    [
      'no behavior leads there',
      {
        distributions: [
          distribution({ origins: [origin({ id: 'spare', customHeaders: [{ name: 'X-Origin-Verify', value: SECRET }] }), origin()] }),
        ],
      },
      'nobody-connects',
    ],
  ],
  stands: [['a managed group looks at no secret', { ...sending(), ...behind, webAcls: [{ ...wall, rules: [webAclRule()] }] }]],
});
