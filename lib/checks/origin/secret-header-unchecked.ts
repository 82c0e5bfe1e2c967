import type { OriginCustomHeader } from '@/lib/inventory/distribution';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { secretRules } from '../neighbours/secret-rules';
import type { Scene } from '../scene';
import { fail, named, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { unusedOrigin } from './origin-use';

export const secretHeaderUnchecked = defineCheck({
  id: 'secret-header-unchecked',
  severity: 'medium',
  place: 'origin',
  visits: 'origin',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html',
  facts: ['alb-rule-conditions'],
  evaluate(link, scene) {
    const { target, distribution, origin } = link;
    if (target.kind === 'unknown') return unknown(target.gap);
    if (target.kind !== 'load-balancer') return NOT_APPLICABLE;
    const { customHeaders, id } = origin;
    if (isUnknown(customHeaders)) return unknown(customHeaders);
    const { rules, hidden } = secretRules(target.loadBalancer, [link]);
    if (rules.some(({ asks }) => asks === 'yes')) return PASS;
    const unread = customHeaders.map(({ value }) => value).filter(isUnknown);
    const secrets = customHeaders.filter(isSecret).map(({ name }) => name);
    if (secrets.length === 0) return unread.length > 0 ? unknown(...unread) : NOT_APPLICABLE;
    const acl = mayAsk(scene, target.loadBalancer);
    if (hidden.length > 0 || rules.some(({ asks }) => asks === 'open') || acl !== null) return unknown(...hidden, ...(acl ?? []));
    const params = { distribution: distribution.id, origin: id, header: named(secrets), loadBalancer: target.loadBalancer.name };
    return fail(params, { resource: distribution.arn, path: `Origins.Items[${id}].CustomHeaders.Items[].HeaderName`, value: secrets });
  },
  adjust: unusedOrigin,
});

/** Headers that say where a request came from, or what it may be answered with. */
const TELLING = /^(x-)?forwarded(-|$)|^(accept|access-control|x-amzn)-|^(accept|origin|referer|user-agent|x-requested-with)$/i;

/** A short value is a word, not a secret. */
function isSecret({ name, value }: OriginCustomHeader): boolean {
  return !isUnknown(value) && !value.short && !TELLING.test(name);
}

const OTHERS = ['ManagedRuleGroupStatement', 'RateBasedStatement', 'IPSetReferenceStatement', 'GeoMatchStatement'];

/** A web ACL before the load balancer may look at the header: what its statements hold is not read. Null where none does. */
function mayAsk({ chain }: Scene, { webAclArn }: LoadBalancer): string[] | null {
  if (isUnknown(webAclArn)) return [webAclArn.$unknown];
  if (webAclArn === null || webAclArn === '') return null;
  const rules = chain.inventory.webAcls.find(({ arn }) => arn === webAclArn)?.rules;
  if (rules === undefined) return chain.gaps.flatMap(({ kind, id }) => (kind === 'web-acl' ? [id] : []));
  if (isUnknown(rules)) return [rules.$unknown];
  return rules.some(({ statement }) => !OTHERS.includes(statement)) ? [] : null;
}
