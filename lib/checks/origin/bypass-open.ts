import { defineCheck } from '../check';
import { doorVerdict } from './door-verdict';

export const bypassOpen = defineCheck({
  id: 'bypass-open',
  severity: 'high',
  place: 'origin',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html',
  facts: ['security-groups-stateful', 'alb-rule-order', 'alb-rule-conditions'],
  evaluate: (loadBalancer, scene) => doorVerdict(scene, loadBalancer, ['internet', 'network-load-balancer', 'task-address']),
});
