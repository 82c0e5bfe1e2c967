import { behaving, from } from '@/lib/testing/given';
import { behavior, distribution, origin } from '@/lib/testing/sample-parts';
import { testCheck, UNREAD } from '@/lib/testing/test-check';
import { throughVpcOrigin } from '@/lib/testing/through-vpc-origin';

import { originPlaintext } from './origin-plaintext';

const matching = { origins: [origin({}, { protocolPolicy: 'match-viewer' })] };
const bucket = origin({ id: 'alb', custom: null, s3: { originAccessIdentity: null } });

testCheck(originPlaintext, {
  pass: [
    ['https only', {}],
    ['as the viewer, who must use HTTPS', behaving({}, matching)],
    [
      'as the viewer, whom only the behavior of another origin lets use HTTP',
      behaving(
        {},
        { ...matching, cacheBehaviors: [behavior({ pathPattern: '/x', targetOriginId: 'other', viewerProtocolPolicy: 'allow-all' })] },
      ),
    ],
    ['a VPC origin, https only', throughVpcOrigin()],
  ],
  fail: [
    ['http only', from({}, { protocolPolicy: 'http-only' }), /^CloudFront reaches origin alb of E1EXAMPLE over plain HTTP: .*http-only/],
    ['as the viewer, who may use HTTP', behaving({ viewerProtocolPolicy: 'allow-all' }, matching), /match-viewer/],
    [
      'as the viewer, through a group',
      behaving(
        { targetOriginId: 'both', viewerProtocolPolicy: 'allow-all' },
        { ...matching, originGroups: [{ id: 'both', statusCodes: [503], members: ['alb', 'b'], selectionCriteria: null }] },
      ),
      /match-viewer/,
    ],
    ['a VPC origin’s own setting', throughVpcOrigin({ protocolPolicy: 'http-only' }), /http-only/],
  ],
  unknown: [
    ['the policy could not be read', from({}, { protocolPolicy: UNREAD })],
    ['as the viewer, whose policy could not be read', behaving({ viewerProtocolPolicy: UNREAD }, matching)],
    ['as the viewer, and the behaviors could not be read', { distributions: [distribution({ ...matching, cacheBehaviors: UNREAD })] }],
    ['a VPC origin that could not be read', { ...throughVpcOrigin({ protocolPolicy: UNREAD }) }],
  ],
  notApplicable: [['a bucket', { distributions: [distribution({ origins: [bucket] })] }]],
  adjusted: [
    [
      'no behavior leads there',
      behaving({ targetOriginId: 'gone' }, { origins: [origin({}, { protocolPolicy: 'http-only' })] }),
      'nobody-connects',
    ],
  ],
  stands: [
    [
      'a function may lead there',
      behaving(
        { targetOriginId: 'gone', functions: [{ eventType: 'viewer-request', arn: 'f' }] },
        { origins: [origin({}, { protocolPolicy: 'http-only' })] },
      ),
    ],
  ],
});
