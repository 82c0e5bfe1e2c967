import type { CustomOrigin, OriginCustomHeader } from '@/lib/inventory/distribution';
import { from } from '@/lib/testing/given';
import { lockedChain, SECRET } from '@/lib/testing/locked-chain';
import { distribution, listener, loadBalancer, origin } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';
import { throughVpcOrigin } from '@/lib/testing/through-vpc-origin';

import { secretHeaderOverPlaintext } from './secret-header-over-plaintext';

const secret: OriginCustomHeader = { name: 'X-Origin-Verify', value: SECRET };
const sending = (custom: Partial<CustomOrigin>, customHeaders: OriginCustomHeader[] = [secret]) => ({
  ...lockedChain(),
  ...from({ customHeaders }, custom),
});
const plain = { protocolPolicy: 'http-only' };

testCheck(secretHeaderOverPlaintext, {
  pass: [['over HTTPS', lockedChain()]],
  fail: [
    [
      'over plain HTTP',
      sending(plain),
      /^CloudFront sends secret header X-Origin-Verify to origin alb of E1EXAMPLE over plain HTTP \(http-only\)\.$/,
    ],
  ],
  unknown: [
    ['the policy could not be read', sending({ protocolPolicy: UNREAD })],
    ['the headers could not be read', { ...lockedChain(), ...from({ customHeaders: UNREAD }, plain) }],
    ['the rules could not be read', { ...sending(plain), loadBalancers: [loadBalancer({ listeners: [listener({ rules: UNREAD })] })] }],
  ],
  notApplicable: [
    ['no rule asks for what is sent', sending(plain, [{ ...secret, name: 'X-Other' }])],
    ['a VPC origin', throughVpcOrigin({ protocolPolicy: 'http-only' })],
    ['a bucket', { distributions: [distribution({ origins: [origin({ custom: null, s3: { originAccessIdentity: null } })] })] }],
  ],
  adjusted: [
    [
      'no behavior leads there',
      {
        ...lockedChain(),
        distributions: [
          distribution({ origins: [origin({ id: 'spare', customHeaders: [secret] }, plain), origin({ customHeaders: [secret] })] }),
        ],
      },
      'nobody-connects',
    ],
  ],
  stands: [['a behavior leads there', sending(plain)]],
});
