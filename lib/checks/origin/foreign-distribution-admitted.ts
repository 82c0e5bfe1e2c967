import { defineCheck } from '../check';
import { doorVerdict } from './door-verdict';

export const foreignDistributionAdmitted = defineCheck({
  id: 'foreign-distribution-admitted',
  severity: 'high',
  place: 'origin',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/LocationsOfEdgeServers.html#managed-prefix-list',
  facts: ['security-groups-stateful', 'alb-rule-order', 'alb-rule-conditions'],
  evaluate: (loadBalancer, scene) => doorVerdict(scene, loadBalancer, ['foreign-distribution']),
});
