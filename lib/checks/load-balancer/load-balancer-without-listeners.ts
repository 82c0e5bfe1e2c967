import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, PASS, unknown } from '../verdict';

export const loadBalancerWithoutListeners = defineCheck({
  id: 'load-balancer-without-listeners',
  severity: 'low',
  place: 'load-balancer',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html',
  evaluate({ arn, name, listeners }) {
    if (isUnknown(listeners)) return unknown(listeners);
    return listeners.length > 0 ? PASS : fail({ loadBalancer: name }, { resource: arn, path: 'Listeners[]', value: [] });
  },
});
