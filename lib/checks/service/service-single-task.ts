import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';

export const serviceSingleTask = defineCheck({
  id: 'service-single-task',
  severity: 'low',
  place: 'service',
  visits: 'service',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html',
  evaluate({ arn, name, desiredCount }) {
    if (isUnknown(desiredCount)) return unknown(desiredCount);
    // A service that is turned off serves nobody.
    if (desiredCount === 0) return NOT_APPLICABLE;
    return desiredCount > 1 ? PASS : fail({ service: name }, { resource: arn, path: 'desiredCount', value: desiredCount });
  },
});
