import type { Fact } from '@/lib/inventory/unknown';

import type { Missing } from '../answers/present';

/** CloudFront's form of a list: how many, and the items, which are left out when there are none. */
interface QuantityList<T> {
  readonly Quantity?: number | undefined;
  readonly Items?: readonly T[] | undefined;
}

/** The items of a list; undefined when it says that there are some and names none. */
export function itemsOf<T>(list: QuantityList<T> | undefined): readonly T[] | undefined {
  if (list === undefined) return undefined;
  return list.Items ?? ((list.Quantity ?? 0) > 0 ? undefined : []);
}

/** The items of a list that AWS may leave out as a whole, converted; unknown when it says that there are some and names none. */
export function convertItems<T, R>(list: QuantityList<T> | undefined, missing: Missing, make: (items: readonly T[]) => R): Fact<R> {
  const items = itemsOf(list ?? {});
  return items === undefined ? missing() : make(items);
}
