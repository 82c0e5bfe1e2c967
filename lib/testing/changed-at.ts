type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Every place inside a JSON value, as the keys that lead there; deepest last. */
export function placesIn(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const keys: (string | number)[] = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap((key) => [[key], ...placesIn((value as Record<string | number, unknown>)[key]).map((rest) => [key, ...rest])]);
}

/** A copy with another value in one place. */
export function changedAt<T>(value: T, place: readonly (string | number)[], change: (before: Json) => Json): T {
  const [key, ...rest] = place;
  if (key === undefined) return change(value as Json) as T;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string | number, unknown>;
  copy[key] = changedAt(copy[key], rest, change);
  return copy as T;
}
