import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { behindCloudFront } from '../neighbours/behind-cloudfront';
import { secretRules } from '../neighbours/secret-rules';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { provenOtherwise } from './proven-otherwise';

export const secretHeaderMissing = defineCheck({
  id: 'secret-header-missing',
  severity: 'medium',
  place: 'origin',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html',
  facts: ['alb-rule-conditions'],
  evaluate(loadBalancer, scene) {
    return behindCloudFront(scene, loadBalancer, (origins, hiddenOrigins) => {
      const { scheme, name } = loadBalancer;
      if (scheme === 'internal') return NOT_APPLICABLE;
      const { rules, hidden } = secretRules(loadBalancer, origins, hiddenOrigins);
      if (isUnknown(scheme)) return unknown(scheme);
      if (rules.some(({ asks }) => asks === 'yes')) return PASS;
      if (hidden.length > 0 || rules.some(({ asks }) => asks === 'open')) return unknown(...hidden);
      const [first, ...others] = rules;
      if (first === undefined) return NOT_APPLICABLE;
      return fail({ loadBalancer: name }, first.evidence, ...others.map(({ evidence }) => evidence));
    });
  },
  adjust: provenOtherwise,
});
