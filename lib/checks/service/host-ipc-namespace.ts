import { defineCheck } from '../check';
import { revisionName } from '../subjects/containers';
import { fail, PASS } from '../verdict';

export const hostIpcNamespace = defineCheck({
  id: 'host-ipc-namespace',
  severity: 'medium',
  place: 'service',
  visits: 'task-definition',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html',
  evaluate({ taskDefinition }) {
    const { arn, ipcMode } = taskDefinition;
    if (ipcMode !== 'host') return PASS;
    return fail({ taskDefinition: revisionName(taskDefinition) }, { resource: arn, path: 'ipcMode', value: ipcMode });
  },
});
