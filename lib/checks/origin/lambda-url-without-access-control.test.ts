import type { Origin } from '@/lib/inventory/distribution';
import { gap } from '@/lib/testing/gap';
import { from } from '@/lib/testing/given';
import { distribution, origin } from '@/lib/testing/sample-parts';
import { testCheck } from '@/lib/testing/test-check';

import { lambdaUrlWithoutAccessControl } from './lambda-url-without-access-control';

const calling = (changed: Partial<Origin> = {}) => from({ domainName: 'abc123.lambda-url.eu-west-1.on.aws', ...changed });
const controlled = calling({ originAccessControlId: 'E1OAC' });

testCheck(lambdaUrlWithoutAccessControl, {
  pass: [
    [
      'a control that signs',
      { ...controlled, originAccessControls: [{ id: 'E1OAC', name: 'own', originType: 'lambda', signingBehavior: 'always' }] },
    ],
  ],
  fail: [['none', calling(), /^Lambda function URL alb of E1EXAMPLE has no origin access control\.$/]],
  unknown: [
    ['the controls could not be listed', { ...controlled, gaps: [gap({ id: 'o', kind: 'origin-access-control', region: 'us-east-1' })] }],
    [
      'where the origin leads could not be resolved',
      { hostedZones: [], gaps: [gap({ id: 'z', kind: 'hosted-zone', region: 'us-east-1' })] },
    ],
  ],
  notApplicable: [['a load balancer', {}]],
  adjusted: [
    [
      'no behavior leads there',
      { distributions: [distribution({ origins: [origin(), origin({ id: 'spare', domainName: 'abc123.lambda-url.eu-west-1.on.aws' })] })] },
      'nobody-connects',
    ],
  ],
  stands: [['a behavior leads there', calling()]],
});
