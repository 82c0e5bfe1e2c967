import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { behaviorsOf } from '../subjects/behaviors';
import { ofParts } from '../verdict';
import { transportSecurityOf } from './transport-security';

export const hstsMissing = defineCheck({
  id: 'hsts-missing',
  severity: 'low',
  place: 'viewer',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html',
  evaluate(distribution, { chain }) {
    const parts = behaviorsOf(distribution).map((behavior) =>
      isUnknown(behavior) ? behavior : transportSecurityOf(chain, distribution, behavior),
    );
    return ofParts(parts, (behaviors) => ({ distribution: distribution.id, behaviors }));
  },
});
