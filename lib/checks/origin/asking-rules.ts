import type { OriginLink } from '@/lib/chain/chain';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown, type Unknown } from '@/lib/inventory/unknown';

import { behindCloudFront } from '../neighbours/behind-cloudfront';
import { type ForwardingRule, secretRules } from '../neighbours/secret-rules';
import type { Scene } from '../scene';
import { fail, named, NOT_APPLICABLE, PASS, unknown, type Verdict } from '../verdict';

type RuleJudge = (rule: ForwardingRule, origins: readonly OriginLink[]) => boolean;

/**
 * Judges the rules of a load balancer that ask for a secret header: those that are wrong are named. Not applicable where none asks. With
 * `wholly`, what all origins send must be known for a rule to be wrong.
 */
export function askingVerdict(scene: Scene, loadBalancer: LoadBalancer, isWrong: RuleJudge, wholly = false): Verdict {
  return behindCloudFront(scene, loadBalancer, (origins, hiddenOrigins) => {
    const { rules, hidden } = secretRules(loadBalancer, origins, hiddenOrigins);
    const [first, ...others] = rules.filter((rule) => isWrong(rule, origins));
    const unread = wholly && first !== undefined ? [...hiddenOrigins, ...headersUnread(origins)] : [];
    if (first !== undefined && unread.length === 0) {
      const names = named([first, ...others].map(({ name }) => name));
      return fail(
        { loadBalancer: loadBalancer.name, rules: names, count: names.length },
        first.evidence,
        ...others.map(({ evidence }) => evidence),
      );
    }
    if (first !== undefined || hidden.length > 0 || rules.some(({ asks }) => asks === 'open')) return unknown(...unread, ...hidden);
    return rules.some(({ asks }) => asks === 'yes') ? PASS : NOT_APPLICABLE;
  });
}

function headersUnread(origins: readonly OriginLink[]): Unknown[] {
  return origins.flatMap(({ origin: { customHeaders } }) =>
    isUnknown(customHeaders) ? [customHeaders] : customHeaders.map(({ value }) => value).filter(isUnknown),
  );
}
