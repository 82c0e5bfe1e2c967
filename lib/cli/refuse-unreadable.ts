import type { Gap } from '@/lib/inventory/gap';
import type { Inventory } from '@/lib/inventory/inventory';
import type { Translator } from '@/lib/messages/translator';

import { inputError } from './input-error';

/** So many actions are named; the policy lists them all. */
const NAMED = 3;

/** Throws when neither kind of way in could be listed: an empty picture would look like an empty account. */
export function refuseUnreadable({ distributions, loadBalancers, gaps }: Inventory, t: Translator): void {
  if (distributions.length > 0 || loadBalancers.length > 0) return;
  const lists = gaps.filter(({ kind, resource }) => resource === null && (kind === 'distribution' || kind === 'load-balancer'));
  const [first] = lists;
  if (first === undefined || !lists.some(isOf('distribution')) || !lists.some(isOf('load-balancer'))) return;
  const why = [...new Set(lists.map(({ reason }) => t.messages.gaps.reason[reason].title))].join(', ');
  const actions = [...new Set(lists.map(({ action }) => action))].slice(0, NAMED).join(', ');
  throw inputError('nothing-readable', { why, actions });
}

function isOf(kind: Gap['kind']): (gap: Gap) => boolean {
  return (gap) => gap.kind === kind;
}
