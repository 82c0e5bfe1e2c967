import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';
import { leavesOf } from '@/lib/trace/leaves';

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
    const reached = reachedIn(scene);
    if (listeners.every((listener) => reached.has(listener.arn))) return PASS;
    const { unreached, complete } = scene.unreached();
    const unused = unreached.filter(({ kind, at }) => kind === 'listener' && at.id === arn);
    const [first, ...others] = unused.flatMap(({ evidence }) => evidence);
    if (first !== undefined) return fail({ loadBalancer: name, ports: named(unused.map((one) => one.name)) }, first, ...others);
    return complete ? PASS : unknown(...gapsOf(scene));
  },
});

/** Who connects from inside the network is not all known: to an internal one that CloudFront uses, or through another load balancer. */
function usedInside({ chain }: Scene, { arn }: LoadBalancer): boolean {
  const entered = chain.entries.some(({ component }) => component.id === arn);
  return !entered || chain.targetLinks.some(({ backend }) => backend.kind === 'load-balancer' && backend.arn === arn);
}

/** Listeners that traced requests get to, by ARN: no further ones need be looked for there. */
function reachedIn({ survey }: Scene): ReadonlySet<string> {
  const leaves = survey.requests.flatMap(({ trace }) => [trace, ...trace.follows].flatMap(leavesOf));
  return new Set(leaves.flatMap(({ route }) => route.listener ?? []));
}

/** What may hide a way in, or where one leads. */
function gapsOf({ chain, survey }: Scene): string[] {
  const hidden = chain.gaps.filter(({ kind, resource }) => resource === null && (kind === 'distribution' || kind === 'load-balancer'));
  const open = survey.requests.flatMap(({ trace }) =>
    leavesOf(trace).flatMap(({ outcome }) => outcome.dependsOn.flatMap(({ gap }) => gap ?? [])),
  );
  return [...hidden.map(({ id }) => id), ...open];
}
