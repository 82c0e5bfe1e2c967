import type { OriginLink } from '@/lib/chain/chain';
import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import type { ForwardingRule } from '../neighbours/secret-rules';
import { askingVerdict } from './asking-rules';

export const secretHeaderRotating = defineCheck({
  id: 'secret-header-rotating',
  severity: 'info',
  place: 'origin',
  visits: 'load-balancer',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html',
  evaluate(loadBalancer, scene) {
    return askingVerdict(scene, loadBalancer, isRotating, true);
  },
});

/** It accepts several values, and one of them that no origin sends. */
function isRotating({ asked }: ForwardingRule, origins: readonly OriginLink[]): boolean {
  const values = asked.filter(({ pattern, expression }) => !pattern.wildcard && !expression);
  const several = new Set(values.map(({ pattern }) => pattern.fingerprint)).size > 1;
  const sent = origins.flatMap(({ origin: { customHeaders } }) => (isUnknown(customHeaders) ? [] : customHeaders));
  const fingerprints = new Set(sent.flatMap(({ value }) => (isUnknown(value) ? [] : [value.fingerprint])));
  return several && values.some(({ pattern }) => pattern.matches.length === 0 && !fingerprints.has(pattern.fingerprint));
}
