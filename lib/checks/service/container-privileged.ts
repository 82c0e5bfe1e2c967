import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { type ContainerJudge, ofContainers } from '../subjects/containers';

export const judgePrivileged: ContainerJudge = ({ settings: { privileged }, wrong }) => {
  if (isUnknown(privileged)) return privileged;
  return privileged ? wrong('privileged', privileged) : 'right';
};

export const containerPrivileged = defineCheck({
  id: 'container-privileged',
  severity: 'high',
  place: 'service',
  visits: 'task-definition',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  evaluate: ({ taskDefinition }) => ofContainers(taskDefinition, judgePrivileged),
});
