import { z } from 'zod';

/**
 * A value that was there and is not kept. `fingerprint` is a keyed HMAC of the lower-cased value (ALB compares header values
 * without case), so that equal secrets can be recognised inside one installation and nothing can be guessed from it.
 */
export const SecretValue = z.object({
  secret: z.literal(true),
  fingerprint: z.string(),
  /** Fewer than 16 characters: short enough to guess. */
  short: z.boolean(),
});
export type SecretValue = z.infer<typeof SecretValue>;

/** A listener rule's header value that was replaced; which origin header values match it was decided while gathering. */
export const SecretPattern = SecretValue.extend({
  /** Holds an unescaped `*` or `?`. */
  wildcard: z.boolean(),
  /** Fingerprints of the origin custom header values that this pattern matches. */
  matches: z.array(z.string()),
});
export type SecretPattern = z.infer<typeof SecretPattern>;
