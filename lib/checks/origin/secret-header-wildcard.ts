import { defineCheck } from '../check';
import { askingVerdict } from './asking-rules';

export const secretHeaderWildcard = defineCheck({
  id: 'secret-header-wildcard',
  severity: 'high',
  place: 'origin',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html#http-header-conditions',
  facts: ['alb-rule-conditions'],
  evaluate(loadBalancer, scene) {
    return askingVerdict(scene, loadBalancer, ({ asked }) => asked.some(({ pattern, expression }) => pattern.wildcard && !expression));
  },
});
