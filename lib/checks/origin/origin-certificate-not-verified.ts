import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { secureListener } from './origin-listener';
import { unusedOrigin } from './origin-use';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_OriginMtlsConfig.html */
export const originCertificateNotVerified = defineCheck({
  id: 'origin-certificate-not-verified',
  severity: 'medium',
  place: 'origin',
  visits: 'origin',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/origin-mtls-authentication.html',
  facts: ['origin-mtls-protocols'],
  evaluate(link) {
    const { origin, distribution } = link;
    const certificate = origin.custom?.clientCertificateArn ?? null;
    if (isUnknown(certificate)) return unknown(certificate);
    if (certificate === null) return NOT_APPLICABLE;
    const found = secureListener(link);
    if (found === null) return NOT_APPLICABLE;
    if ('hidden' in found) return unknown(found.hidden);
    const { listener, loadBalancer } = found;
    const { mutualAuthentication, arn } = listener;
    if (isUnknown(mutualAuthentication)) return unknown(mutualAuthentication);
    const mode = mutualAuthentication?.mode ?? 'off';
    if (mode === 'verify') return PASS;
    const params = { distribution: distribution.id, origin: origin.id, loadBalancer: loadBalancer.name, mode };
    return fail(
      params,
      { resource: arn, path: 'Listeners[].MutualAuthentication.Mode', value: mutualAuthentication?.mode ?? null },
      {
        resource: distribution.arn,
        path: `Origins.Items[${origin.id}].CustomOriginConfig.OriginMtlsConfig.ClientCertificateArn`,
        value: certificate,
      },
    );
  },
  adjust: unusedOrigin,
});
