import type { OriginLink } from '@/lib/chain/chain';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown, type Unknown } from '@/lib/inventory/unknown';
import { requestUrl } from '@/lib/trace/request-url';
import { isPage } from '@/lib/trace/severity';

import { defineCheck } from '../check';
import { requestsByOriginLink } from '@/lib/trace/surveyed-requests';
import { fail, NOT_APPLICABLE, PASS, unknown } from '../verdict';
import { behaviorsLeadingTo } from './origin-use';
import { hangsOnGap, unread } from './surveyed-gaps';

export const redirectLeavesCloudFront = defineCheck({
  id: 'redirect-leaves-cloudfront',
  severity: 'high',
  place: 'origin',
  visits: 'origin',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html#ResponseCustomRedirects',
  facts: ['redirect-cached-not-followed', 'alb-redirect', 'origin-host-header'],
  evaluate(link, { survey }) {
    const { id, target, distribution, origin } = link;
    if (target.kind === 'unknown') return unknown(target.gap);
    if (target.kind !== 'load-balancer') return NOT_APPLICABLE;
    const requests = requestsByOriginLink(survey).get(id) ?? [];
    const pages = requests.filter(({ kind }) => isPage(kind) || kind === 'plain-http');
    const thrown = pages.map(({ trace }) => trace).find((trace) => trace.leaves !== null && !hangsOnGap(trace));
    if (thrown === undefined) {
      const gaps = unread(pages.map(({ trace }) => trace));
      const hidden = unprobed(link, target.loadBalancer);
      if (gaps !== null || hidden.length > 0) return unknown(...(gaps ?? []), ...hidden);
      return pages.length === 0 ? NOT_APPLICABLE : PASS;
    }
    const { request, leaves, onward, hops, outcome } = thrown;
    const params = {
      ...{ distribution: distribution.id, origin: origin.id, loadBalancer: target.loadBalancer.name },
      ...{ url: requestUrl(request), location: onward?.url ?? '-', host: leaves ?? '-' },
      scheme: hops.find((hop) => hop.id === id)?.scheme ?? '-',
    };
    const own = { resource: target.loadBalancer.arn, path: 'Rules[].Actions[].RedirectConfig', value: onward?.url ?? null };
    const [first = own, ...others] = outcome.evidence;
    return fail(params, first, ...others);
  },
});

/** No request is traced for a behavior or a rule of which it is not known what it matches. */
function unprobed(link: OriginLink, { listeners }: LoadBalancer): Unknown[] {
  const patterns = link.distribution.cacheBehaviors;
  const behaviors = isUnknown(patterns) ? [] : patterns.map(({ pathPattern }) => pathPattern);
  const rules = (isUnknown(listeners) ? [] : listeners).flatMap((listener) => (isUnknown(listener.rules) ? [] : listener.rules));
  return [...behaviorsLeadingTo(link), ...behaviors, ...rules.map(({ conditions }) => conditions)].filter(isUnknown);
}
