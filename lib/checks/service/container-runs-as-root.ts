import { defineCheck } from '../check';
import { type ContainerJudge, ofContainersOn } from '../subjects/containers';

/** `user` is `USER` or `USER:GROUP`, by name or number; without one the image's own counts, which is root unless it says otherwise. */
export const judgeRoot: ContainerJudge = ({ settings: { user }, wrong }) =>
  /^(root|0+)?(:|$)/.test(user ?? '') ? wrong('user', user) : 'right';

export const containerRunsAsRoot = defineCheck({
  id: 'container-runs-as-root',
  severity: 'medium',
  place: 'service',
  visits: 'task-definition',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  evaluate: ({ taskDefinition }) => ofContainersOn('linux', taskDefinition, judgeRoot),
});
