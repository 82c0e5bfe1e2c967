import { grouped } from '@/lib/collections/grouped';

export interface Paired<T> {
  base: T;
  head: T;
  /** What both bear. */
  key: string;
}

/**
 * Pairs what bears a key that nothing else on its side bears. Never a guess: where two keys point to different partners, or two things
 * bear one key, nothing is paired. The same input gives the same pairs in any order of the lists.
 */
export function pairUp<T>(
  left: readonly T[],
  right: readonly T[],
  baseKeys: (item: T) => readonly string[],
  headKeys: (item: T) => readonly string[] = baseKeys,
): Paired<T>[] {
  const once = (keysOf: (item: T) => readonly string[]) => (item: T) => [...new Set(keysOf(item))];
  const [ofBase, ofHead] = [once(baseKeys), once(headKeys)];
  const [bases, heads] = [grouped(left, ofBase), grouped(right, ofHead)];
  const alone = (holders: readonly T[] | undefined): T | undefined => (holders?.length === 1 ? holders[0] : undefined);
  const partners = (item: T, keysOf: (item: T) => readonly string[]): T[] => {
    const found = keysOf(item).flatMap((key) => {
      const [base, head] = [alone(bases.get(key)), alone(heads.get(key))];
      return base === undefined || head === undefined ? [] : [keysOf === ofBase ? head : base];
    });
    return [...new Set(found)];
  };
  return left.flatMap((base) => {
    const [head, ...others] = partners(base, ofBase);
    if (head === undefined || others.length > 0 || partners(head, ofHead).length > 1) return [];
    const shared = ofBase(base).find((key) => alone(bases.get(key)) === base && alone(heads.get(key)) === head);
    return shared === undefined ? [] : [{ base, head, key: shared }];
  });
}
