import { defineCheck } from '../check';
import { untaggedVerdict } from '../subjects/untagged';

export const clusterUntagged = defineCheck({
  id: 'cluster-untagged',
  severity: 'low',
  place: 'service',
  visits: 'cluster',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html',
  evaluate: ({ arn, name, tags }) => untaggedVerdict(tags, { resource: arn, path: 'tags', params: { cluster: name } }),
});
