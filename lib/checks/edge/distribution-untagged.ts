import { defineCheck } from '../check';
import { untaggedVerdict } from '../subjects/untagged';

export const distributionUntagged = defineCheck({
  id: 'distribution-untagged',
  severity: 'low',
  place: 'edge',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/tagging.html',
  evaluate: ({ id, tags }) => untaggedVerdict(tags, { resource: id, path: 'Tags.Items', params: { distribution: id } }),
});
