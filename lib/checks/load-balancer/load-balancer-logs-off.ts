import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { NOT_APPLICABLE, unknown } from '../verdict';
import { logVerdict } from './log-verdict';

const KEY = 'access_logs.s3.enabled';

/**
 * A network load balancer logs TLS connections only, so one without a TLS listener has nothing to log.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-access-logs.html
 */
export const loadBalancerLogsOff = defineCheck({
  id: 'load-balancer-logs-off',
  severity: 'medium',
  place: 'load-balancer',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
  evaluate(loadBalancer, scene) {
    const { type, listeners } = loadBalancer;
    if (type === 'application') return logVerdict(scene, loadBalancer, KEY, 'ALB_ACCESS_LOGS');
    if (isUnknown(listeners)) return unknown(listeners);
    if (listeners.some(({ protocol }) => protocol === 'TLS')) return logVerdict(scene, loadBalancer, KEY, 'NLB_ACCESS_LOGS');
    const open = listeners.flatMap(({ protocol }) => (isUnknown(protocol) ? [protocol] : []));
    return open.length > 0 ? unknown(...open) : NOT_APPLICABLE;
  },
});
