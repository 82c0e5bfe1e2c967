import { defineCheck } from '../check';
import { untaggedVerdict } from '../subjects/untagged';

export const serviceUntagged = defineCheck({
  id: 'service-untagged',
  severity: 'low',
  place: 'service',
  visits: 'service',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html',
  evaluate: ({ arn, name, tags }) => untaggedVerdict(tags, { resource: arn, path: 'tags', params: { service: name } }),
});
