import type { Chain } from '@/lib/chain/chain';
import { oncePer } from '@/lib/collections/once-per';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';
import { leavesOf } from '@/lib/trace/leaves';
import type { Survey } from '@/lib/trace/survey-types';

import { defineCheck } from '../check';
import type { Scene } from '../scene';
import { fail, named, NOT_APPLICABLE, PASS, unknown } from '../verdict';

export const listenerUnused = defineCheck({
  id: 'listener-unused',
  severity: 'low',
  place: 'load-balancer',
  visits: 'load-balancer',
  slow: true,
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html',
  evaluate(loadBalancer, scene) {
    const { arn, name, type, listeners, scheme } = loadBalancer;
    if (type !== 'application') return NOT_APPLICABLE;
    if (isUnknown(listeners)) return unknown(listeners);
    if (isUnknown(scheme)) return unknown(scheme);
    if (listeners.length === 0 || usedInside(scene, loadBalancer)) return NOT_APPLICABLE;
    const traced = tracedTo(scene.survey);
    const open = listeners.filter((listener) => traced.get(listener.arn) !== 'surely');
    if (open.length === 0) return PASS;
    const hidden = hiddenPassers(scene.chain);
    if (hidden.length > 0) return unknown(...hidden);
    const { unreached, complete } = scene.unreached();
    const unused = unreached.filter(({ kind, at }) => kind === 'listener' && at.id === arn);
    const [first, ...others] = unused.flatMap(({ evidence }) => evidence);
    const ports = named(unused.map((one) => one.name));
    if (first !== undefined) return fail({ loadBalancer: name, ports, count: ports.length }, first, ...others);
    return complete && open.every((listener) => !traced.has(listener.arn)) ? PASS : unknown(...hiddenWays(scene));
  },
});

/** Who connects from inside the network is not all known: to an internal one that CloudFront uses, or through another load balancer. */
function usedInside({ chain }: Scene, { arn }: LoadBalancer): boolean {
  return !chain.index.entriesAt.has(arn) || chain.index.targetLinksTo.has(arn);
}

/** Gaps behind which another load balancer may pass on to this one. */
const hiddenPassers = oncePer((chain: Chain): string[] => {
  const unread = chain.inventory.targetGroups.flatMap(({ targetType, targets }) =>
    isUnknown(targetType) ? [targetType.$unknown] : targetType === 'alb' && isUnknown(targets) ? [targets.$unknown] : [],
  );
  return [...unread, ...chain.gaps.flatMap(({ id, kind, resource }) => (kind === 'target-group' && resource === null ? [id] : []))];
});

/** Listeners that traced requests get to, by ARN; `maybe` where that hangs on something that was not read. */
const tracedTo = oncePer((survey: Survey): ReadonlyMap<string, 'surely' | 'maybe'> => {
  const traced = new Map<string, 'surely' | 'maybe'>();
  for (const { route, outcome } of survey.requests.flatMap(({ trace }) => [trace, ...trace.follows].flatMap(leavesOf))) {
    const open = outcome.dependsOn.some(({ code }) => code === 'gap');
    if (route.listener !== null && traced.get(route.listener) !== 'surely') traced.set(route.listener, open ? 'maybe' : 'surely');
  }
  return traced;
});

/** What may hide a way in, or where one leads. */
const hiddenWays = oncePer(({ chain, survey }: Scene): string[] => {
  const hidden = chain.gaps.filter(({ kind, resource }) => resource === null && (kind === 'distribution' || kind === 'load-balancer'));
  const open = survey.requests.flatMap(({ trace }) => leavesOf(trace).flatMap(({ outcome }) => outcome.dependsOn));
  return [...hidden.map(({ id }) => id), ...open.flatMap(({ gap }) => gap ?? [])];
});
