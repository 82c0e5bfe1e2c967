import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { chosenCertificate } from './chosen-certificate';

export const viewerDefaultCertificate = defineCheck({
  id: 'viewer-default-certificate',
  severity: 'medium',
  place: 'viewer',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ViewerCertificate.html',
  facts: ['default-certificate-tls-1.0'],
  evaluate(distribution) {
    // Tenants bring their own names and certificates; viewers come to a staging distribution by the primary's.
    if (distribution.connectionMode === 'tenant-only' || distribution.staging) return NOT_APPLICABLE;
    const certificate = chosenCertificate(distribution);
    if (isUnknown(certificate)) return unknown(certificate);
    if (certificate !== null) return PASS;
    return fail(
      { distribution: distribution.id, name: distribution.domainName },
      {
        resource: distribution.id,
        path: 'DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate',
        value: distribution.viewerCertificate === null ? null : true,
      },
    );
  },
});
