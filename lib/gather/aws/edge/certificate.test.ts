import type { CertificateDetail } from '@aws-sdk/client-acm';
import { expect, it } from 'vitest';

import type { Loose } from '../answers/loose';
import { toCertificate } from './certificate';

const named = { arn: 'arn:aws:acm:eu-west-1:111122223333:certificate/1', region: 'eu-west-1', tags: {} };

it.each<[what: string, detail: Loose<CertificateDetail>, expected: object]>([
  [
    'is logged and renewed',
    {
      ...{ Options: { CertificateTransparencyLoggingPreference: 'ENABLED' }, RenewalEligibility: 'ELIGIBLE' },
      RenewalSummary: { RenewalStatus: 'SUCCESS' },
    },
    { transparencyLogging: 'ENABLED', renewalStatus: 'SUCCESS', renewalEligible: true },
  ],
  [
    'waits for validation',
    {
      ...{ Options: { CertificateTransparencyLoggingPreference: 'DISABLED' }, RenewalEligibility: 'INELIGIBLE' },
      RenewalSummary: { RenewalStatus: 'PENDING_VALIDATION' },
    },
    { transparencyLogging: 'DISABLED', renewalStatus: 'PENDING_VALIDATION', renewalEligible: false },
  ],
  ['was not renewed yet', { RenewalEligibility: 'ELIGIBLE' }, { renewalStatus: null, renewalEligible: true }],
  ['tells nothing of either', {}, { transparencyLogging: null, renewalStatus: null, renewalEligible: null }],
])('a certificate that %s', (_, detail, expected) => {
  expect(toCertificate(named, detail, () => ({ $unknown: 'gap' }))).toMatchObject({ ...named, ...expected });
});
