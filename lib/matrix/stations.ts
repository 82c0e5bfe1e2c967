import type { Chain } from '@/lib/chain/chain';
import { isUnknown } from '@/lib/inventory/unknown';
import type { TraceRoute } from '@/lib/trace/trace-types';

/** What decides where a path leads. */
export interface Stations {
  /** The path pattern of CloudFront's behaviour, `*` for the default one; null where no behaviour is reached or it was not read. */
  behavior: string | null;
  /** The priority of the load balancer's rule; null where no rule is reached or it was not read. */
  rule: number | 'default' | null;
}

/** Behaviour and rule of a route, in the words that people look for in the console. */
export function stationsOf(chain: Chain, { entry, behavior, loadBalancer, listener, rule }: TraceRoute): Stations {
  return { behavior: behaviorOf(chain, entry, behavior), rule: rule === null ? null : ruleOf(chain, { loadBalancer, listener, rule }) };
}

function behaviorOf({ entries, index }: Chain, entryId: string | null, at: number | null): string | null {
  if (at === null) return null;
  if (at === -1) return '*';
  const entry = entries.find(({ id }) => id === entryId);
  const behaviors = index.distribution.get(entry?.component.id ?? '')?.cacheBehaviors ?? [];
  const pattern = isUnknown(behaviors) ? undefined : behaviors[at]?.pathPattern;
  return typeof pattern === 'string' ? pattern : null;
}

function ruleOf(
  { index }: Chain,
  { loadBalancer, listener, rule }: Pick<TraceRoute, 'loadBalancer' | 'listener' | 'rule'>,
): Stations['rule'] {
  const listeners = index.loadBalancer.get(loadBalancer ?? '')?.listeners ?? [];
  const rules = isUnknown(listeners) ? [] : (listeners.find(({ arn }) => arn === listener)?.rules ?? []);
  const found = isUnknown(rules) ? undefined : rules.find(({ arn }) => arn === rule);
  return found === undefined ? null : (found.priority ?? 'default');
}
