import { defineCheck } from '../check';
import { askingVerdict } from './asking-rules';

export const secretHeaderShort = defineCheck({
  id: 'secret-header-short',
  severity: 'medium',
  place: 'origin',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html',
  evaluate(loadBalancer, scene) {
    return askingVerdict(scene, loadBalancer, ({ asked }) =>
      asked.some(({ pattern, expression }) => pattern.short && !pattern.wildcard && !expression),
    );
  },
});
