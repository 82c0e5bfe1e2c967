import type { OriginLink } from '@/lib/chain/chain';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';

import { behindCloudFront } from '../neighbours/behind-cloudfront';
import { type ForwardingRule, secretRules } from '../neighbours/secret-rules';
import type { Scene } from '../scene';
import { fail, named, NOT_APPLICABLE, PASS, unknown, type Verdict } from '../verdict';

/** Judges the rules of a load balancer that ask for a secret header: those that are wrong are named. Not applicable where none asks. */
export function askingVerdict(
  scene: Scene,
  loadBalancer: LoadBalancer,
  isWrong: (rule: ForwardingRule, origins: readonly OriginLink[]) => boolean,
): Verdict {
  return behindCloudFront(scene, loadBalancer, (origins, hiddenOrigins) => {
    const { rules, hidden } = secretRules(loadBalancer, origins, hiddenOrigins);
    const [first, ...others] = rules.filter((rule) => isWrong(rule, origins));
    if (first !== undefined) {
      const names = named([first, ...others].map(({ name }) => name));
      return fail({ loadBalancer: loadBalancer.name, rules: names }, first.evidence, ...others.map(({ evidence }) => evidence));
    }
    if (hidden.length > 0 || rules.some(({ asks }) => asks === 'open')) return unknown(...hidden);
    return rules.some(({ asks }) => asks === 'yes') ? PASS : NOT_APPLICABLE;
  });
}
