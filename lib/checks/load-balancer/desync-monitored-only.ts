import { defineCheck } from '../check';
import { NOT_APPLICABLE } from '../verdict';
import { attributeVerdict } from './load-balancer-attribute';

export const desyncMonitoredOnly = defineCheck({
  id: 'desync-monitored-only',
  severity: 'medium',
  place: 'load-balancer',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#desync-mitigation-mode',
  evaluate(loadBalancer) {
    if (loadBalancer.type !== 'application') return NOT_APPLICABLE;
    return attributeVerdict(loadBalancer, 'routing.http.desync_mitigation_mode', 'defensive', (mode) => mode !== 'monitor');
  },
});
