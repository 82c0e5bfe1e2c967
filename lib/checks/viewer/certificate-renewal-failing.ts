import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { isOfIam } from '../subjects/certificate-of-iam';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { certificateNames } from './certificate-names';

/** ACM waits for somebody, or has given up. */
const FAILING: ReadonlySet<string> = new Set(['PENDING_VALIDATION', 'FAILED']);

export const certificateRenewalFailing = defineCheck({
  id: 'certificate-renewal-failing',
  severity: 'high',
  place: 'viewer',
  visits: 'certificate',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/check-certificate-renewal-status.html',
  evaluate({ certificate }) {
    const { arn, type, renewalStatus } = certificate;
    if (isOfIam(arn)) return NOT_APPLICABLE;
    if (isUnknown(type)) return unknown(type);
    if (type === 'IMPORTED') return NOT_APPLICABLE;
    if (isUnknown(renewalStatus)) return unknown(renewalStatus);
    if (renewalStatus === null || !FAILING.has(renewalStatus)) return PASS;
    return fail(
      { certificate: certificateNames(certificate), status: renewalStatus },
      { resource: arn, path: 'Certificate.RenewalSummary.RenewalStatus', value: renewalStatus },
    );
  },
});
