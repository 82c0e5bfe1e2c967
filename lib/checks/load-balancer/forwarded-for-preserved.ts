import { defineCheck } from '../check';
import { onlyThrough } from '../neighbours/only-through';
import { NOT_APPLICABLE } from '../verdict';
import { attributeVerdict } from './load-balancer-attribute';

/**
 * CloudFront puts the viewer's address at the end of the header, so where nobody can go round it that entry can be believed.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html#RequestCustomIPAddresses
 */
export const forwardedForPreserved = defineCheck({
  id: 'forwarded-for-preserved',
  severity: 'medium',
  place: 'load-balancer',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html#x-forwarded-for',
  evaluate(loadBalancer, scene) {
    if (loadBalancer.type !== 'application') return NOT_APPLICABLE;
    const verdict = attributeVerdict(loadBalancer, 'routing.http.xff_header_processing.mode', 'append', (mode) => mode !== 'preserve');
    return verdict.status === 'fail' && onlyThrough(scene, loadBalancer) !== null ? { ...verdict, severity: 'low' } : verdict;
  },
});
