import { isUnknown } from '@/lib/inventory/unknown';

import { defineCheck } from '../check';
import { arrivalsAt } from '../subjects/arrivals';
import { behaviorsOf } from '../subjects/behaviors';
import { NOT_APPLICABLE, ofParts, type Part, unknown } from '../verdict';
import { type CookieBehavior, cookieBehavior, sessionBehaviors } from './cookie-behaviors';

/** The load balancer's own cookies. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#sticky-sessions */
const COOKIES: Readonly<Record<string, string>> = { lb_cookie: 'AWSALB', app_cookie: 'AWSALBAPP' };

export const stickinessLost = defineCheck({
  id: 'stickiness-lost',
  severity: 'medium',
  place: 'target',
  visits: 'target-group',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Cookies.html',
  evaluate(subject, scene) {
    const { attributes, name } = subject.targetGroup;
    if (isUnknown(attributes)) return unknown(attributes);
    const cookie = COOKIES[attributes['stickiness.type'] ?? 'lb_cookie'];
    if (attributes['stickiness.enabled'] !== 'true' || cookie === undefined) return NOT_APPLICABLE;
    const { read, hidden } = arrivalsAt(scene, subject);
    if (hidden !== null) return unknown(...hidden);
    const links = new Map(scene.chain.originLinks.map((link) => [link.id, link]));
    const before = new Map<string, CookieBehavior>();
    for (const { leaf } of read) {
      const distribution = links.get(leaf.route.originLink ?? '')?.distribution;
      const behavior = distribution === undefined ? undefined : behaviorsOf(distribution).at(leaf.route.behavior ?? -1);
      if (distribution === undefined || behavior === undefined || isUnknown(behavior)) continue;
      before.set(`${distribution.id} ${behavior.name}`, cookieBehavior(scene.chain, distribution, behavior));
    }
    const sessions = sessionBehaviors([...before.values()]);
    const verdict = ofParts(sessions.map(partOf), (behaviors) => ({ targetGroup: name, cookie, behaviors }));
    const open = sessions.flatMap(({ forwards }) => (typeof forwards === 'string' ? [] : [forwards.unknown]));
    return verdict.status === 'fail' || open.length === 0 ? verdict : unknown(...open.flat().flatMap(({ gap }) => gap ?? []));
  },
});

/** What is open is told apart later: the names that a list of cookies holds are not kept. */
function partOf({ distribution, behavior, forwards }: CookieBehavior): Part {
  const { allowedMethods, originRequestPolicyId } = behavior.settings;
  if (forwards !== 'no') return 'right';
  if (isUnknown(allowedMethods)) return allowedMethods;
  const wrong = behavior.wrong('OriginRequestPolicyId', isUnknown(originRequestPolicyId) ? null : originRequestPolicyId);
  return { ...wrong, name: `${distribution.id} ${wrong.name}` };
}
