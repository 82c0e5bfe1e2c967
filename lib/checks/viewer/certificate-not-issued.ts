import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { isOfIam } from '../subjects/certificate-of-iam';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { certificateNames } from './certificate-names';

export const certificateNotIssued = defineCheck({
  id: 'certificate-not-issued',
  severity: 'medium',
  place: 'viewer',
  visits: 'certificate',
  source: 'https://docs.aws.amazon.com/acm/latest/APIReference/API_CertificateDetail.html',
  evaluate({ certificate }) {
    const { arn, status } = certificate;
    if (isOfIam(arn)) return NOT_APPLICABLE;
    if (isUnknown(status)) return unknown(status);
    // What has expired was issued once.
    if (status === 'ISSUED' || status === 'EXPIRED') return PASS;
    const failure = fail(
      { certificate: certificateNames(certificate), status },
      { resource: arn, path: 'Certificate.Status', value: status },
    );
    // Clients that ask whether it was revoked refuse it now.
    return status === 'REVOKED' ? { ...failure, severity: 'high' } : failure;
  },
});
