import type { Origin } from '@/lib/inventory/distribution';
import { gap } from '@/lib/testing/gap';
import { distribution, origin } from '@/lib/testing/sample-parts';
import { testCheck } from '@/lib/testing/test-check';

import { s3OriginWithoutAccessControl } from './s3-origin-without-access-control';

const bucket = (changed: Partial<Origin> = {}) => ({
  distributions: [
    distribution({
      origins: [origin({ custom: null, s3: { originAccessIdentity: null }, domainName: 'assets.s3.eu-west-1.amazonaws.com', ...changed })],
    }),
  ],
});
const control = (signingBehavior: string) => ({ originAccessControls: [{ id: 'E1OAC', name: 'own', originType: 's3', signingBehavior }] });
const controlled = bucket({ originAccessControlId: 'E1OAC' });

testCheck(s3OriginWithoutAccessControl, {
  pass: [['a control that signs', { ...controlled, ...control('always') }]],
  fail: [
    ['none', bucket(), /^S3 origin alb of E1EXAMPLE has no origin access control\.$/],
    ['an identity', bucket({ s3: { originAccessIdentity: 'E1OAI' } }), /only a legacy origin access identity\.$/],
    ['a control that never signs', { ...controlled, ...control('never') }, /has no origin access control\.$/],
  ],
  unknown: [
    ['the controls could not be listed', { ...controlled, gaps: [gap({ id: 'o', kind: 'origin-access-control', region: 'us-east-1' })] }],
    ['the control was not read', controlled],
  ],
  notApplicable: [['a custom origin', {}]],
  adjusted: [
    [
      'no behavior leads there',
      { distributions: [distribution({ origins: [origin(), origin({ id: 'spare', custom: null, s3: { originAccessIdentity: null } })] })] },
      'nobody-connects',
    ],
  ],
  stands: [['a behavior leads there', bucket()]],
});
