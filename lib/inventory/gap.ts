import { z } from 'zod';

/** Why something could not be read. The sentence for each stands in the message catalogue. */
export const GapReason = z.enum([
  'access-denied',
  'throttled',
  'timeout',
  'deadline',
  'cancelled',
  'service-error',
  'network-error',
  'region-disabled',
  'region-not-scanned',
  'unsupported',
  'malformed-answer',
  'pagination-loop',
  'deleted-during-scan',
  'credentials-expired',
  'other-account',
  'unresolved',
  'left-out',
  'older-version',
]);
export type GapReason = z.infer<typeof GapReason>;

/** What kinds of resource a listing yields; a gap over a kind means that more of them may exist. */
export const ResourceKind = z.enum([
  'distribution',
  'vpc-origin',
  'cache-policy',
  'origin-request-policy',
  'response-headers-policy',
  'origin-access-control',
  'continuous-deployment-policy',
  'distribution-tenant',
  'connection-group',
  'function',
  'load-balancer',
  'classic-load-balancer',
  'listener',
  'listener-rule',
  'target-group',
  'target-health',
  'ssl-policy',
  'trust-store',
  'cluster',
  'service',
  'task-definition',
  'task',
  'task-set',
  'service-revision',
  'container-instance',
  'capacity-provider',
  'express-gateway-service',
  'gateway',
  'security-group',
  'subnet',
  'route-table',
  'vpc',
  'prefix-list',
  'network-interface',
  'network-acl',
  'internet-gateway',
  'flow-log',
  'vpc-endpoint',
  'vpc-block-public-access',
  'vpc-encryption-control',
  'certificate',
  'web-acl',
  'hosted-zone',
  'record-set',
  'log-delivery',
  'account-protection',
  'region',
  'identity',
  'tags',
]);
export type ResourceKind = z.infer<typeof ResourceKind>;

/**
 * One thing that could not be read. `id` is that of `gapId`, so it is the same for every order of answers.
 * With `resource` null a whole listing of `kind` in `region` is missing or cut short: absence then proves nothing.
 */
export const Gap = z.object({
  id: z.string(),
  /** The IAM action that would allow the read, e.g. `elasticloadbalancing:DescribeRules`. */
  action: z.string(),
  region: z.string(),
  kind: ResourceKind,
  resource: z.string().nullable(),
  reason: GapReason,
  /** AWS's error code, e.g. `AccessDenied`; never its message, which may hold names that are not ours to repeat. */
  code: z.string().nullable(),
});
export type Gap = z.infer<typeof Gap>;

/**
 * The id under which a gap stands in the inventory: `action|region|resource`, with `*` for a listing. One action allows two listings
 * of load balancers, so that of the classic ones goes by its kind.
 */
export function gapId({ action, region, kind, resource }: Pick<Gap, 'action' | 'region' | 'kind' | 'resource'>): string {
  return `${action}|${region}|${resource ?? (kind === 'classic-load-balancer' ? kind : '*')}`;
}
