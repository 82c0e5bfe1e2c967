import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

export const viewerCertificateNotChecked = defineCheck({
  id: 'viewer-certificate-not-checked',
  severity: 'low',
  place: 'viewer',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/mtls-authentication.html',
  evaluate({ id, viewerMtls }) {
    if (isUnknown(viewerMtls)) return unknown(viewerMtls);
    if (viewerMtls === null) return NOT_APPLICABLE;
    const { mode } = viewerMtls;
    if (mode === 'required') return PASS;
    return fail({ distribution: id, mode }, { resource: id, path: 'DistributionConfig.ViewerMtlsConfig.Mode', value: mode });
  },
});
