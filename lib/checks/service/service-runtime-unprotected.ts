import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { onFargate } from '../subjects/fargate';
import { hiddenListing } from '../subjects/hidden-listing';
import { NOT_APPLICABLE, ofParts, type Part, unknown } from '../verdict';

export const serviceRuntimeUnprotected = defineCheck({
  id: 'service-runtime-unprotected',
  severity: 'low',
  place: 'service',
  visits: 'service',
  source: 'https://docs.aws.amazon.com/guardduty/latest/ug/how-runtime-monitoring-works-ecs-fargate.html',
  evaluate(service, { chain }) {
    const { name, region, revisions } = service;
    // On instances GuardDuty's agent runs beside the tasks, which ECS does not know.
    if (!onFargate(service)) return NOT_APPLICABLE;
    const protection = chain.inventory.accountProtections.find((one) => one.region === region);
    if (protection === undefined) {
      const hidden = hiddenListing(chain, 'account-protection', region);
      return hidden === null ? NOT_APPLICABLE : unknown(hidden);
    }
    const { guardDuty } = protection;
    if (isUnknown(guardDuty)) return unknown(guardDuty);
    if (!guardDuty.ecsRuntimeMonitoring) return NOT_APPLICABLE;
    if (isUnknown(revisions)) return unknown(revisions);
    const parts = revisions.flatMap(({ arn, guardDutyEnabled: value }): Part[] => {
      if (value === null) return [];
      return [value ? 'right' : { name: arn, evidence: [{ resource: arn, path: 'serviceRevisions[].guardDutyEnabled', value }] }];
    });
    return ofParts(parts, () => ({ service: name }));
  },
});
