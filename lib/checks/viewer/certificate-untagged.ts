import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { isOfIam } from '../subjects/certificate-of-iam';
import { untaggedVerdict } from '../subjects/untagged';
import { NOT_APPLICABLE } from '../verdict';

export const certificateUntagged = defineCheck({
  id: 'certificate-untagged',
  severity: 'low',
  place: 'viewer',
  visits: 'certificate',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/tags.html',
  evaluate({ certificate: { arn, names, tags } }) {
    if (isOfIam(arn)) return NOT_APPLICABLE;
    const certificate = isUnknown(names) ? arn : (names[0] ?? arn);
    return untaggedVerdict(tags, { resource: arn, path: 'Tags', params: { certificate } });
  },
});
