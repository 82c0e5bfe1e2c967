import type { Evidence } from '@/lib/inventory/evidence';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { isUnknown, type Unknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { portsText } from '../subjects/rule-ports';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { checkSettings, TRAFFIC_PORT } from './health-check-settings';

/** Network load balancers pass bytes on, so that their checks need not speak what the traffic speaks. */
export const healthCheckElsewhere = defineCheck({
  id: 'health-check-elsewhere',
  severity: 'low',
  place: 'target',
  visits: 'target-group',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  facts: ['health-check-proves-little'],
  evaluate(subject) {
    const { targetGroup, loadBalancer } = subject;
    if (loadBalancer.type !== 'application') return NOT_APPLICABLE;
    const check = checkSettings(subject);
    if (isUnknown(check)) return unknown(check);
    const { protocol } = targetGroup;
    if (!check.enabled || protocol === null) return NOT_APPLICABLE;
    const ports = check.port === TRAFFIC_PORT ? [] : trafficPorts(targetGroup);
    const otherProtocol = !isUnknown(protocol) && check.protocol !== protocol;
    const otherPort = !isUnknown(ports) && ports.some((port) => String(port) !== check.port);
    if (!otherProtocol && !otherPort) {
      const unread = [protocol, ports].filter(isUnknown);
      return unread.length > 0 ? unknown(...unread) : PASS;
    }
    const asked = (field: string, value: Evidence['value']): Evidence => ({
      resource: targetGroup.arn,
      path: `TargetGroups[].${field}`,
      value,
    });
    const checked = [check.protocol, ...(otherPort ? [check.port] : [])].join(' ');
    const spoken = isUnknown(protocol) ? [] : [protocol];
    const [first, ...others] = otherPort ? portsText(ports.map((port) => ({ from: port, to: port }))).ports : [];
    const traffic = [[...spoken, ...(first === undefined ? [] : [first])].join(' '), ...others];
    return fail(
      { targetGroup: targetGroup.name, checked, traffic },
      asked('HealthCheckProtocol', check.protocol),
      asked('HealthCheckPort', check.port),
    );
  },
});

/** The ports that targets were registered with; of a group without any, its own. */
function trafficPorts({ targets, port }: TargetGroup): readonly number[] | Unknown {
  if (isUnknown(targets)) return targets;
  if (targets.length === 0 || targets.some((target) => target.port === null)) return isUnknown(port) ? port : port === null ? [] : [port];
  return targets.flatMap((target) => target.port ?? []);
}
