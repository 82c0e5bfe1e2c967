import { z } from 'zod';

/** What decided something: which resource, which field of it, what it said. `value` is JSON and never secret. */
export const Evidence = z.object({
  /** ARN or id. */
  resource: z.string(),
  /** AWS's own field path, e.g. `TargetGroups[].ProtocolVersion`. */
  path: z.string(),
  value: z.json(),
});
export type Evidence = z.infer<typeof Evidence>;
