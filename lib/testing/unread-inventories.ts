import { Inventory } from '@/lib/inventory/inventory';

/** Every inventory that results when one fact cannot be read because of `gap`: its place, and the inventory. */
export function* unreadInventories(inventory: Inventory, gap: string): Generator<[place: string, inventory: Inventory]> {
  const places: (string | number)[][] = [];
  const collect = (value: unknown, place: (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const at = [...place, Array.isArray(value) ? Number(key) : key];
      places.push(at);
      collect(child, at);
    }
  };
  collect(inventory, []);
  for (const place of places) {
    const changed = structuredClone(inventory);
    const parent = place.slice(0, -1).reduce<unknown>((value, key) => Reflect.get(value as object, key) as unknown, changed);
    Reflect.set(parent as object, place.at(-1)!, { $unknown: gap });
    // Only what the schema knows as a fact can be unread.
    if (Inventory.safeParse(changed).success) yield [place.join('.'), changed];
  }
}
