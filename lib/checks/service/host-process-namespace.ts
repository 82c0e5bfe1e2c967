import { defineCheck } from '../check';
import { revisionName } from '../subjects/containers';
import { fail, PASS } from '../verdict';

export const hostProcessNamespace = defineCheck({
  id: 'host-process-namespace',
  severity: 'high',
  place: 'service',
  visits: 'task-definition',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html',
  evaluate({ taskDefinition }) {
    const { arn, pidMode } = taskDefinition;
    if (pidMode !== 'host') return PASS;
    return fail({ taskDefinition: revisionName(taskDefinition) }, { resource: arn, path: 'pidMode', value: pidMode });
  },
});
