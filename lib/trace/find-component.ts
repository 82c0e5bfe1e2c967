import type { Chain, ComponentRef } from '@/lib/chain/chain';
import { AppError } from '@/lib/errors';

import type { Goal } from './find-requests';
import { nearNames } from './near-names';

/** The goal of requests that reach what people mean by a name, an ARN or an id. Throws `bad-input` where there is no such thing. */
export function reaching(chain: Chain, called: string): Goal {
  const { targetGroups } = chain.inventory;
  const components = componentsOf(chain);
  if (components.some(({ id, name }) => id === called || name === called)) return { kind: 'reaches', component: called };
  const [group, ...others] = targetGroups.filter(({ arn, name }) => arn === called || name === called);
  if (group !== undefined && others.length === 0) return { kind: 'reaches', component: group.arn };
  const known = group === undefined ? [...components, ...targetGroups].map(({ name }) => name) : targetGroups.map(({ arn }) => arn);
  throw new AppError('bad-input', { fault: 'component-unknown', value: called.slice(0, 120), choices: nearNames(called, known) });
}

/** Everything that a request may come to. */
function componentsOf({ entries, originLinks, targetLinks }: Chain): ComponentRef[] {
  return [...entries.map(({ component }) => component), ...originLinks.map(({ to }) => to), ...targetLinks.map(({ to }) => to)];
}
