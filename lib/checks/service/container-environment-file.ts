import { defineCheck } from '../check';
import { type ContainerJudge, ofContainers } from '../subjects/containers';

export const judgeEnvironmentFiles: ContainerJudge = ({ settings: { environmentFiles }, wrong }) =>
  environmentFiles > 0 ? wrong('environmentFiles', environmentFiles) : 'right';

export const containerEnvironmentFile = defineCheck({
  id: 'container-environment-file',
  severity: 'low',
  place: 'service',
  visits: 'task-definition',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html',
  evaluate: ({ taskDefinition }) => ofContainers(taskDefinition, judgeEnvironmentFiles),
});
