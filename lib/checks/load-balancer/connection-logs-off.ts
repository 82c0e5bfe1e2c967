import { defineCheck } from '../check';
import { NOT_APPLICABLE } from '../verdict';
import { logVerdict } from './log-verdict';

export const connectionLogsOff = defineCheck({
  id: 'connection-logs-off',
  severity: 'info',
  place: 'load-balancer',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-connection-logs.html',
  evaluate(loadBalancer, scene) {
    if (loadBalancer.type !== 'application') return NOT_APPLICABLE;
    return logVerdict(scene, loadBalancer, 'connection_logs.s3.enabled', 'ALB_CONNECTION_LOGS');
  },
});
