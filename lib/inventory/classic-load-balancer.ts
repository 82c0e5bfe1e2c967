import { z } from 'zod';

import { fact } from './unknown';

/**
 * A load balancer of the previous generation: known to be there, but no part of a chain. It has no ARN in its API.
 * https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_LoadBalancerDescription.html
 */
export const ClassicLoadBalancer = z.object({
  /** Unique in its Region. */
  name: z.string(),
  region: z.string(),
  /** Lower case. */
  dnsName: fact(z.string()),
  /** `internet-facing` | `internal`; null outside a VPC. */
  scheme: z.string().nullable(),
  vpcId: z.string().nullable(),
  /** Sorted by port. Protocol `HTTP` | `HTTPS` | `TCP` | `SSL`. */
  listeners: fact(z.array(z.object({ protocol: z.string(), port: z.number() }))),
});
export type ClassicLoadBalancer = z.infer<typeof ClassicLoadBalancer>;
