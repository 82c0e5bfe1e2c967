import type { Inventory } from '@/lib/inventory/inventory';
import type { Listener } from '@/lib/inventory/listener';

import { forwardTo, listener, listenerArn, loadBalancer, loadBalancerArn, rule, targetGroup, targetGroupArn } from './sample-parts';

/** A network load balancer that passes TCP on port 443 to the application load balancer `web`, which has this listener. */
export function passedOn(behind: Listener = listener()): Partial<Inventory> {
  const rules = [rule(null, [forwardTo('pass')])];
  const tcp = listener({ arn: listenerArn(443, 'front'), protocol: 'TCP', sslPolicy: null, certificates: [], rules });
  return {
    loadBalancers: [
      loadBalancer({ listeners: [behind] }),
      loadBalancer({ name: 'front', type: 'network', securityGroups: [], listeners: [tcp] }),
    ],
    targetGroups: [
      targetGroup(),
      targetGroup({
        ...{ arn: targetGroupArn('pass'), name: 'pass', protocol: 'TCP', port: 443, targetType: 'alb' },
        loadBalancerArns: [loadBalancerArn('front')],
        targets: [{ id: loadBalancerArn(), port: 443, availabilityZone: null, healthCheckPort: null, state: 'healthy', reason: null }],
      }),
    ],
  };
}
