import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { chosenCertificate } from './chosen-certificate';

export const viewerDedicatedIp = defineCheck({
  id: 'viewer-dedicated-ip',
  severity: 'low',
  place: 'viewer',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-https-dedicated-ip-or-sni.html',
  evaluate(distribution) {
    const certificate = chosenCertificate(distribution);
    if (isUnknown(certificate)) return unknown(certificate);
    if (certificate === null) return NOT_APPLICABLE;
    if (certificate.sslSupportMethod !== 'vip') return PASS;
    return fail(
      { distribution: distribution.id },
      { resource: distribution.id, path: 'DistributionConfig.ViewerCertificate.SSLSupportMethod', value: 'vip' },
    );
  },
});
