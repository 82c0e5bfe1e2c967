import { isUnknown } from '@/lib/inventory/unknown';
import { inUse } from '@/lib/trace/stages/target-choice';

import { defineCheck } from '../check';
import { fail, named, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** `unavailable` targets are not checked; `initial` ones have only been registered. */
export const targetsUnhealthy = defineCheck({
  id: 'targets-unhealthy',
  severity: 'medium',
  place: 'target',
  visits: 'target-group',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  facts: ['alb-fail-open'],
  evaluate({ targetGroup: { arn, name, targets } }) {
    if (isUnknown(targets)) return unknown(targets);
    const used = inUse(targets);
    const unhealthy = used.filter(({ state }) => state === 'unhealthy');
    if (used.some(({ state }) => state === 'healthy' || state === 'unavailable')) return PASS;
    if (unhealthy.length === 0) return NOT_APPLICABLE;
    return fail(
      { targetGroup: name, targets: used.length, reasons: named(unhealthy.map(({ reason }) => reason ?? 'unhealthy')) },
      { resource: arn, path: 'TargetHealthDescriptions[].TargetHealth', value: unhealthy.map(({ id, reason }) => ({ id, reason })) },
    );
  },
});
