import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { type ContainerJudge, ofContainers } from '../subjects/containers';

export const judgeLogDriver: ContainerJudge = ({ settings: { logDriver }, wrong }) => {
  if (isUnknown(logDriver)) return logDriver;
  return logDriver === null ? wrong('logConfiguration', null) : 'right';
};

export const containerLogsOff = defineCheck({
  id: 'container-logs-off',
  severity: 'medium',
  place: 'service',
  visits: 'task-definition',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',
  evaluate: ({ taskDefinition }) => ofContainers(taskDefinition, judgeLogDriver),
});
