import { defineCheck } from '../check';
import { revisionName } from '../subjects/containers';
import { untaggedVerdict } from '../subjects/untagged';

export const taskDefinitionUntagged = defineCheck({
  id: 'task-definition-untagged',
  severity: 'low',
  place: 'service',
  visits: 'task-definition',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html',
  evaluate({ taskDefinition }) {
    const { arn, tags } = taskDefinition;
    return untaggedVerdict(tags, { resource: arn, path: 'tags', params: { taskDefinition: revisionName(taskDefinition) } });
  },
});
