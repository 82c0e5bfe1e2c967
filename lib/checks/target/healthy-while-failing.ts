import { REASON_BASIS } from '@/lib/facts/reason-basis';
import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { arrivalsAt } from '../subjects/arrivals';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues */
export const healthyWhileFailing = defineCheck({
  id: 'healthy-while-failing',
  severity: 'high',
  place: 'target',
  visits: 'target-group',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  facts: ['health-check-proves-little', 'target-group-464'],
  evaluate(subject, scene) {
    const { arn, name, targets } = subject.targetGroup;
    if (isUnknown(targets)) return unknown(targets);
    const healthy = targets.filter(({ state }) => state === 'healthy').length;
    if (healthy === 0) return NOT_APPLICABLE;
    const { read, hidden } = arrivalsAt(scene, subject);
    if (read.some(({ leaf }) => leaf.outcome.reason === 'forwarded')) return PASS;
    if (hidden !== null) return unknown(...hidden);
    const outcomes = read.filter(({ page }) => page).map(({ leaf }) => leaf.outcome);
    const [first] = outcomes;
    if (first === undefined) return NOT_APPLICABLE;
    if (!outcomes.every(({ reason }) => REASON_BASIS[reason].basis === 'broken')) return PASS;
    const states = { resource: arn, path: 'TargetHealthDescriptions[].TargetHealth.State', value: targets.map(({ state }) => state) };
    return fail({ targetGroup: name, healthy, status: first.status ?? 'none' }, states, ...first.evidence);
  },
});
