import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { NOT_APPLICABLE, unknown } from '../verdict';
import { attributeVerdict } from './load-balancer-attribute';

export const webAclFailsOpen = defineCheck({
  id: 'web-acl-fails-open',
  severity: 'low',
  place: 'load-balancer',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-waf.html',
  evaluate(loadBalancer) {
    const { type, webAclArn } = loadBalancer;
    if (type !== 'application' || webAclArn === null) return NOT_APPLICABLE;
    if (isUnknown(webAclArn)) return unknown(webAclArn);
    return attributeVerdict(loadBalancer, 'waf.fail_open.enabled', 'false', (value) => value !== 'true');
  },
});
