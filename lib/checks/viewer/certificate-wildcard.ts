import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { fail, named, PASS, unknown } from '../verdict';

export const certificateWildcard = defineCheck({
  id: 'certificate-wildcard',
  severity: 'info',
  place: 'viewer',
  visits: 'certificate',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html',
  evaluate({ certificate: { arn, names, region } }) {
    if (isUnknown(names)) return unknown(names);
    const wildcards = names.filter((name) => name.includes('*'));
    if (wildcards.length === 0) return PASS;
    return fail({ names: named(wildcards), arn, region }, { resource: arn, path: 'Certificate.SubjectAlternativeNames', value: wildcards });
  },
});
