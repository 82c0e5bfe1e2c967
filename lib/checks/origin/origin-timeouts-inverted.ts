import { isUnknown } from '@/lib/inventory/unknown';
import { idleSeconds } from '@/lib/trace/stages/time-limits';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { unusedOrigin } from './origin-use';

export const originTimeoutsInverted = defineCheck({
  id: 'origin-timeouts-inverted',
  severity: 'low',
  place: 'origin',
  visits: 'origin',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html#DownloadDistValuesOriginResponseTimeout',
  facts: ['origin-timeouts', 'alb-idle-timeout'],
  evaluate({ target, connection, distribution, origin }) {
    if (target.kind === 'unknown') return unknown(target.gap);
    if (target.kind !== 'load-balancer' || connection === null) return NOT_APPLICABLE;
    const { loadBalancer } = target;
    const { readTimeout } = connection;
    const idle = idleSeconds(loadBalancer);
    if (!readTimeout.known) return unknown(readTimeout.gap);
    if (isUnknown(loadBalancer.attributes)) return unknown(loadBalancer.attributes);
    if (idle === null || readTimeout.value <= idle) return PASS;
    const params = { distribution: distribution.id, origin: origin.id, loadBalancer: loadBalancer.name, read: readTimeout.value, idle };
    const own = { resource: loadBalancer.arn, path: 'Attributes[idle_timeout.timeout_seconds]', value: idle };
    return fail(params, own, ...readTimeout.evidence);
  },
  adjust: unusedOrigin,
});
