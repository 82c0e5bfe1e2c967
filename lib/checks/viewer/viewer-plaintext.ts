import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { behaviorsOf } from '../subjects/behaviors';
import { ofParts } from '../verdict';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CacheBehavior.html */
export const viewerPlaintext = defineCheck({
  id: 'viewer-plaintext',
  severity: 'medium',
  place: 'viewer',
  visits: 'distribution',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html',
  facts: ['viewer-protocol-policy'],
  evaluate(distribution) {
    const parts = behaviorsOf(distribution).map((behavior) => {
      if (isUnknown(behavior)) return behavior;
      const { viewerProtocolPolicy } = behavior.settings;
      if (isUnknown(viewerProtocolPolicy)) return viewerProtocolPolicy;
      return viewerProtocolPolicy === 'allow-all' ? behavior.wrong('ViewerProtocolPolicy', viewerProtocolPolicy) : 'right';
    });
    return ofParts(parts, (behaviors) => ({ distribution: distribution.id, behaviors }));
  },
});
