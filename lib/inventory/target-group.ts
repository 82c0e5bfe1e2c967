import { z } from 'zod';

import { fact } from './unknown';

// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroup.html

export const TargetHealth = z.object({
  /** Instance id, IP address, Lambda or load balancer ARN. */
  id: z.string(),
  port: z.number().nullable(),
  availabilityZone: z.string().nullable(),
  healthCheckPort: z.string().nullable(),
  /** `initial` | `healthy` | `unhealthy` | `unhealthy.draining` | `unused` | `draining` | `unavailable` */
  state: z.string(),
  reason: z.string().nullable(),
});
export type TargetHealth = z.infer<typeof TargetHealth>;

export const HealthCheck = z.object({
  enabled: z.boolean().nullable(),
  protocol: z.string().nullable(),
  /** A number or `traffic-port`. */
  port: z.string().nullable(),
  path: z.string().nullable(),
  /** `200` or `200-299,301` */
  httpCode: z.string().nullable(),
  grpcCode: z.string().nullable(),
  intervalSeconds: z.number().nullable(),
  timeoutSeconds: z.number().nullable(),
  healthyThreshold: z.number().nullable(),
  unhealthyThreshold: z.number().nullable(),
});
export type HealthCheck = z.infer<typeof HealthCheck>;

export const TargetGroup = z.object({
  arn: z.string(),
  name: z.string(),
  region: z.string(),
  /** `HTTP` | `HTTPS`, and `TCP`… of network load balancers; null for a Lambda target group. */
  protocol: fact(z.string().nullable()),
  /** `HTTP1` | `HTTP2` | `GRPC`; null where AWS sends none. */
  protocolVersion: fact(z.string().nullable()),
  port: fact(z.number().nullable()),
  /** `instance` | `ip` | `lambda` | `alb` */
  targetType: fact(z.string()),
  vpcId: fact(z.string().nullable()),
  ipAddressType: z.string().nullable(),
  loadBalancerArns: fact(z.array(z.string())),
  healthCheck: fact(HealthCheck),
  attributes: fact(z.record(z.string(), z.string())),
  targets: fact(z.array(TargetHealth)),
  tags: fact(z.record(z.string(), z.string())),
});
export type TargetGroup = z.infer<typeof TargetGroup>;
