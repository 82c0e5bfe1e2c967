import { defineCheck } from '../check';
import { type ContainerJudge, ofContainersOn } from '../subjects/containers';

/** Without a user the image's own counts, which is ContainerAdministrator on Windows Server Core. */
export const judgeAdministrator: ContainerJudge = ({ settings: { user }, wrong }) =>
  user === null || user === '' || user.toLowerCase() === 'containeradministrator' ? wrong('user', user) : 'right';

export const containerRunsAsAdministrator = defineCheck({
  id: 'container-runs-as-administrator',
  severity: 'medium',
  place: 'service',
  visits: 'task-definition',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-21',
  evaluate: ({ taskDefinition }) => ofContainersOn('windows', taskDefinition, judgeAdministrator),
});
