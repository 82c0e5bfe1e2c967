import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { revisionName } from '../subjects/containers';
import { fail, PASS, unknown } from '../verdict';

export const hostNetworkMode = defineCheck({
  id: 'host-network-mode',
  severity: 'medium',
  place: 'service',
  visits: 'task-definition',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html',
  evaluate({ taskDefinition }) {
    const { arn, networkMode } = taskDefinition;
    if (isUnknown(networkMode)) return unknown(networkMode);
    if (networkMode !== 'host') return PASS;
    return fail({ taskDefinition: revisionName(taskDefinition) }, { resource: arn, path: 'networkMode', value: networkMode });
  },
});
