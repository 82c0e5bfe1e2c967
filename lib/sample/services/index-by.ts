type Positions = Map<string, number[]>;

const indexes = new WeakMap<object, Map<string, Positions>>();

/**
 * The items of an account's list by key, through an index built once per list and index name:
 * benchmarks ask accounts of 10,000 load balancers for one of them tens of thousands of times.
 */
export function indexBy<T>(items: readonly T[], name: string, keysOf: (item: T) => readonly (string | undefined)[]): (key: string) => T[] {
  const byName = indexes.get(items) ?? new Map<string, Positions>();
  indexes.set(items, byName);
  const positions = byName.get(name) ?? positionsBy(items, keysOf);
  byName.set(name, positions);
  return (key) => (positions.get(key) ?? []).flatMap((position) => items.slice(position, position + 1));
}

function positionsBy<T>(items: readonly T[], keysOf: (item: T) => readonly (string | undefined)[]): Positions {
  const positions: Positions = new Map();
  for (const [position, item] of items.entries()) {
    for (const key of keysOf(item)) {
      if (key === undefined) continue;
      const known = positions.get(key);
      if (known) known.push(position);
      else positions.set(key, [position]);
    }
  }
  return positions;
}
