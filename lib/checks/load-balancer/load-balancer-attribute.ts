import type { Evidence } from '@/lib/inventory/evidence';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown, type Unknown } from '@/lib/inventory/unknown';

import { fail, PASS, unknown, type Verdict } from '../verdict';

/** What an attribute of a load balancer says, AWS's default where it says nothing, and the proof. */
export function attributeOf(
  { arn, attributes }: LoadBalancer,
  key: string,
  byDefault: string,
): { value: string; evidence: Evidence } | Unknown {
  if (isUnknown(attributes)) return attributes;
  const said = attributes[key] ?? null;
  return { value: said ?? byDefault, evidence: { resource: arn, path: `Attributes[${key}]`, value: said } };
}

/** Fails where an attribute of a load balancer does not say what is right; the load balancer's name fills the sentence. */
export function attributeVerdict(loadBalancer: LoadBalancer, key: string, byDefault: string, right: (value: string) => boolean): Verdict {
  const attribute = attributeOf(loadBalancer, key, byDefault);
  if (isUnknown(attribute)) return unknown(attribute);
  return right(attribute.value) ? PASS : fail({ loadBalancer: loadBalancer.name }, attribute.evidence);
}
