import { defineCheck } from '../check';
import { behindCloudFront } from '../neighbours/behind-cloudfront';
import { doorVerdict } from './door-verdict';

export const bypassOpen = defineCheck({
  id: 'bypass-open',
  severity: 'high',
  place: 'origin',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html',
  facts: ['security-groups-stateful', 'alb-rule-order', 'alb-rule-conditions'],
  evaluate(loadBalancer, scene) {
    return behindCloudFront(scene, loadBalancer, () => {
      const doors = scene.proof(loadBalancer.arn)?.doors ?? [];
      return doorVerdict(
        scene,
        loadBalancer,
        doors.filter(({ kind }) => kind !== 'foreign-distribution'),
      );
    });
  },
});
