import { defineCheck } from '../check';
import { NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { plainLeg, unusedOrigin } from './origin-use';

export const originPlaintext = defineCheck({
  id: 'origin-plaintext',
  severity: 'medium',
  place: 'origin',
  visits: 'origin',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html',
  facts: ['origin-protocol-policy', 'vpc-origin-settings'],
  evaluate(link) {
    if (link.connection === null) return NOT_APPLICABLE;
    const leg = plainLeg(link);
    if ('hidden' in leg) return unknown(...leg.hidden);
    if (!leg.plain) return PASS;
    const params = {
      distribution: link.distribution.id,
      origin: link.origin.id,
      policy: leg.policy,
      when: leg.policy === 'match-viewer' ? 'viewer' : 'always',
    };
    // Between CloudFront and a VPC origin lies no public network.
    return { status: 'fail', params, evidence: leg.evidence, ...(link.vpcOrigin === null ? {} : { severity: 'low' }) };
  },
  adjust: unusedOrigin,
});
