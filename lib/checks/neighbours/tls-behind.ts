import type { Listener } from '@/lib/inventory/listener';
import type { TargetGroup } from '@/lib/inventory/target-group';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Scene } from '../scene';

/**
 * The HTTPS listeners of application load balancers, as `name:port`, that a listener of a network load balancer passes everything on to;
 * null where something else gets it, or where that was not read.
 */
export function tlsBehind({ chain }: Pick<Scene, 'chain'>, { rules }: Listener): string[] | null {
  const actions = isUnknown(rules) ? [] : rules.flatMap((rule) => (isUnknown(rule.actions) ? [] : rule.actions));
  const groups = actions.flatMap((action) => (action.type === 'forward' ? action.targetGroups : []));
  const ends = groups.map(({ arn }) => {
    const group = isUnknown(arn) ? undefined : chain.index.targetGroup.get(arn);
    return group === undefined ? null : httpsAt({ chain }, group);
  });
  const known = ends.flatMap((end) => end ?? []);
  return known.length === 0 || ends.includes(null) ? null : known;
}

/** A group that leads to an application load balancer has the port of a listener of it. */
function httpsAt({ chain }: Pick<Scene, 'chain'>, { arn, port }: TargetGroup): string[] | null {
  const ends = (chain.index.targetLinks.get(arn) ?? []).map(({ backend }) => {
    if (backend.kind !== 'load-balancer' || backend.loadBalancer === null) return null;
    const { name, listeners } = backend.loadBalancer;
    const secure = !isUnknown(listeners) && listeners.some((one) => one.port === port && one.protocol === 'HTTPS');
    return secure && !isUnknown(port) ? `${name}:${String(port)}` : null;
  });
  const known = ends.flatMap((end) => end ?? []);
  return known.length === 0 || known.length < ends.length ? null : known;
}
