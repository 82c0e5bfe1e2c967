import { z } from 'zod';

/**
 * A fact that could not be read. `$unknown` is the id of the gap that says why (`Inventory.gaps`).
 * The key starts with `$`, which AWS allows in no tag or attribute key, so a record can never be mistaken for it.
 */
export const Unknown = z.strictObject({ $unknown: z.string() });
export type Unknown = z.infer<typeof Unknown>;

/** A value that was read, or the mark that it was not. An absent value that was read is `null`, never unknown. */
export type Fact<T> = T | Unknown;

/** The schema of a `Fact` whose known form is `known`. */
export function fact<S extends z.ZodType>(known: S) {
  return z.union([Unknown, known]);
}

/** True when the fact could not be read; narrows the rest to its known form. */
export function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && '$unknown' in value;
}
