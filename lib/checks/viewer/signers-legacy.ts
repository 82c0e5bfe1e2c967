import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { behaviorsOf } from '../subjects/behaviors';
import { ofParts, type Part } from '../verdict';

export const signersLegacy = defineCheck({
  id: 'signers-legacy',
  severity: 'medium',
  place: 'viewer',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-trusted-signers.html',
  facts: ['signed-urls'],
  evaluate(distribution) {
    const parts = behaviorsOf(distribution).flatMap((behavior): Part[] => {
      if (isUnknown(behavior)) return [behavior];
      const { trustedSigners, trustedKeyGroups } = behavior.settings;
      if (isUnknown(trustedSigners)) return [trustedSigners];
      if (trustedSigners.length > 0) return [behavior.wrong('TrustedSigners.Items', trustedSigners)];
      if (isUnknown(trustedKeyGroups)) return [trustedKeyGroups];
      return trustedKeyGroups.length > 0 ? ['right'] : [];
    });
    return ofParts(parts, (behaviors) => ({ distribution: distribution.id, behaviors }));
  },
});
