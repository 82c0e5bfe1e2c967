import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { untaggedVerdict } from '../subjects/untagged';

export const certificateUntagged = defineCheck({
  id: 'certificate-untagged',
  severity: 'low',
  place: 'viewer',
  visits: 'certificate',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/tags.html',
  evaluate({ certificate: { arn, names, tags } }) {
    const certificate = isUnknown(names) ? arn : (names[0] ?? arn);
    return untaggedVerdict(tags, { resource: arn, path: 'Tags', params: { certificate } });
  },
});
