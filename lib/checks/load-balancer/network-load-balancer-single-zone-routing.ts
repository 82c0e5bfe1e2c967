import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import { adjusted } from '../adjustment';
import { defineCheck } from '../check';
import type { Scene } from '../scene';
import { NOT_APPLICABLE } from '../verdict';
import { attributeVerdict } from './load-balancer-attribute';

/** Of load balancers, and of target groups, where it counts first. */
const KEY = 'load_balancing.cross_zone.enabled';

export const networkLoadBalancerSingleZoneRouting = defineCheck({
  id: 'network-load-balancer-single-zone-routing',
  severity: 'low',
  place: 'load-balancer',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-cross-zone.html',
  evaluate(loadBalancer) {
    if (loadBalancer.type !== 'network') return NOT_APPLICABLE;
    return attributeVerdict(loadBalancer, KEY, 'false', (value) => value === 'true');
  },
  adjust: (loadBalancer, scene) =>
    allGroupsCross(scene, loadBalancer) ? adjusted('covered', 'done-otherwise', { setting: `TargetGroups[].Attributes[${KEY}]` }) : null,
});

function allGroupsCross({ chain }: Scene, { arn, listeners }: LoadBalancer): boolean {
  const unread = isUnknown(listeners) || listeners.some(({ rules }) => isUnknown(rules) || rules.some(({ actions }) => isUnknown(actions)));
  const groups = (chain.index.routingsOf.get(arn) ?? []).map(({ targetGroup }) => targetGroup);
  return !unread && groups.length > 0 && groups.every((group) => group.known && group.value !== null && crosses(group.value.attributes));
}

function crosses(attributes: LoadBalancer['attributes']): boolean {
  return !isUnknown(attributes) && attributes[KEY] === 'true';
}
