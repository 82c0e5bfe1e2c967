import { behaving, edge } from '@/lib/testing/given';
import { behavior } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';

import { originMayBeOverridden } from './origin-may-be-overridden';

const rewrite = 'arn:aws:cloudfront::111122223333:function/rewrite';
const route = 'arn:aws:lambda:us-east-1:111122223333:function:route:3';

testCheck(originMayBeOverridden, {
  pass: [
    ['no function', {}],
    ['functions that see what is answered', behaving({ functions: [{ eventType: 'viewer-response', arn: rewrite }] })],
    ['Lambda@Edge before the cache, which chooses no origin', behaving({ lambdaFunctions: [{ eventType: 'viewer-request', arn: route }] })],
  ],
  fail: [
    [
      'a CloudFront function',
      behaving({ functions: [{ eventType: 'viewer-request', arn: rewrite }] }),
      /^rewrite may send requests for Default \(\*\) of distribution E1EXAMPLE elsewhere/,
    ],
    [
      'Lambda@Edge, in one behavior',
      edge({ cacheBehaviors: [behavior({ pathPattern: '/api/*', lambdaFunctions: [{ eventType: 'origin-request', arn: route }] })] }),
      /^route:3 may send requests for \/api\/\* of/,
    ],
  ],
  unknown: [
    ['functions could not be read', behaving({ functions: UNREAD })],
    ['Lambda@Edge could not be read', behaving({ lambdaFunctions: UNREAD })],
    ['the behaviors could not be read', edge({ cacheBehaviors: UNREAD })],
  ],
  notApplicable: [['no distribution', { distributions: [] }]],
});
