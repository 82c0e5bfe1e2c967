import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { behindCloudFront } from '../neighbours/behind-cloudfront';
import { named, NOT_APPLICABLE, ofParts, type Part, PASS, unknown } from '../verdict';

export const webAclRateByEdgeAddress = defineCheck({
  id: 'web-acl-rate-by-edge-address',
  severity: 'medium',
  place: 'edge',
  visits: 'web-acl',
  source: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-forwarded-ip-address.html',
  evaluate({ webAcl: { arn, name, scope, rules }, users: { loadBalancers } }, scene) {
    if (scope !== 'REGIONAL') return NOT_APPLICABLE;
    const judged = loadBalancers.map((loadBalancer) => ({ loadBalancer, verdict: behindCloudFront(scene, loadBalancer, () => PASS) }));
    const behind = judged.filter(({ verdict }) => verdict.status === 'pass').map(({ loadBalancer }) => loadBalancer.name);
    const hidden = judged.flatMap(({ verdict }) => (verdict.status === 'unknown' ? verdict.gaps : []));
    if (behind.length === 0 && hidden.length === 0) return NOT_APPLICABLE;
    if (isUnknown(rules)) return unknown(rules);
    const parts = rules
      .filter(({ statement }) => statement === 'RateBasedStatement')
      .map((rule): Part => {
        if (rule.rateKey !== 'IP') return 'right';
        const path = `Rules[${rule.name}].Statement.RateBasedStatement.AggregateKeyType`;
        return { name: rule.name, evidence: [{ resource: arn, path, value: rule.rateKey }] };
      });
    const verdict = ofParts(parts, (limits) => ({ webAcl: name, limits, loadBalancers: named(behind), count: behind.length }));
    return verdict.status === 'fail' && behind.length === 0 ? unknown(...hidden) : verdict;
  },
});
