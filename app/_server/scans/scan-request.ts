import { z } from 'zod';

import { Scope } from '@/lib/inventory/inventory';

const Names = z.array(z.string().trim().min(1).max(512)).max(100);

/** What someone asks to be scanned. An endpoint cannot be asked for: it is the operator's choice, or any page could aim our credentials. */
export const ScanRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sample'), sample: z.string().regex(/^[a-z][a-z-]{0,30}$/) }),
  z.strictObject({
    kind: z.literal('live'),
    /** A profile of the server's own AWS configuration. */
    profile: z
      .string()
      .trim()
      .min(1)
      .max(128)
      .regex(/^[^\p{Cc}]+$/u)
      .nullable()
      .default(null),
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html (RoleArn, ExternalId)
    roleArn: z
      .string()
      .trim()
      .max(2048)
      .regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/)
      .nullable()
      .default(null),
    externalId: z
      .string()
      .min(2)
      .max(1224)
      .regex(/^[\w+=,.@:/-]+$/)
      .nullable()
      .default(null),
    /** Empty: all that are enabled. */
    regions: z
      .array(
        z
          .string()
          .trim()
          .regex(/^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/),
      )
      .max(50)
      .default([]),
    scope: z
      .strictObject({ distributions: Names, domains: Names, tags: Names, loadBalancers: Names, clusters: Names })
      .partial()
      .default({})
      .transform((scope) => Scope.parse({ distributions: [], domains: [], tags: [], loadBalancers: [], clusters: [], ...scope })),
  }),
]);
export type ScanRequest = z.infer<typeof ScanRequest>;

/** Equal for requests that ask for the same thing in another order, so that they can share one scan. */
export function requestKey(request: ScanRequest): string {
  if (request.kind === 'sample') return `sample:${request.sample}`;
  const sorted = Object.entries(request.scope).map(([name, values]) => [name, [...values].sort()]);
  return JSON.stringify(['live', request.profile, request.roleArn, request.externalId, [...request.regions].sort(), sorted.sort()]);
}
