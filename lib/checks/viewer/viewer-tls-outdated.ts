import { DEFAULT_CERTIFICATE_POLICY } from '@/lib/facts/cloudfront-defaults';
import { viewerTlsVersions } from '@/lib/facts/tls-policies';
import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { chosenCertificate } from './chosen-certificate';

/** Policies that AWS recommends: TLS 1.2 and newer, with ciphers of today only. */
const CURRENT: ReadonlySet<string> = new Set(['TLSv1.2_2021', 'TLSv1.2_2025', 'TLSv1.3_2025']);

export const viewerTlsOutdated = defineCheck({
  id: 'viewer-tls-outdated',
  severity: 'medium',
  place: 'viewer',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html',
  facts: ['viewer-tls-policy'],
  evaluate(distribution) {
    const certificate = chosenCertificate(distribution);
    if (isUnknown(certificate)) return unknown(certificate);
    if (certificate === null) return NOT_APPLICABLE;
    const policy = certificate.minimumProtocolVersion ?? DEFAULT_CERTIFICATE_POLICY;
    if (CURRENT.has(policy)) return PASS;
    const oldest = viewerTlsVersions(policy)?.at(-1);
    if (oldest === undefined) return unknown();
    const failure = fail(
      { distribution: distribution.id, policy, oldest },
      {
        resource: distribution.id,
        path: 'DistributionConfig.ViewerCertificate.MinimumProtocolVersion',
        value: certificate.minimumProtocolVersion,
      },
    );
    // Only the ciphers are old.
    return oldest === 'TLSv1.2' ? { ...failure, severity: 'low' } : failure;
  },
});
