import { defineCheck } from '../check';
import { untaggedVerdict } from '../subjects/untagged';

export const securityGroupUntagged = defineCheck({
  id: 'security-group-untagged',
  severity: 'low',
  place: 'network',
  visits: 'security-group',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html',
  evaluate: ({ group: { id, name, tags } }) => untaggedVerdict(tags, { resource: id, path: 'Tags', params: { group: id, name } }),
});
