import { z } from 'zod';

import { Listener } from './listener';
import { fact } from './unknown';

// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancer.html

export const LoadBalancer = z.object({
  arn: z.string(),
  name: z.string(),
  region: z.string(),
  accountId: z.string(),
  dnsName: fact(z.string()),
  /** `application` | `network` | `gateway` */
  type: z.string(),
  /** `internet-facing` | `internal` */
  scheme: fact(z.string()),
  /** `ipv4` | `dualstack` | `dualstack-without-public-ipv4` */
  ipAddressType: fact(z.string()),
  /** `active` | `provisioning` | `active_impaired` | `failed` */
  state: z.string(),
  vpcId: fact(z.string().nullable()),
  subnets: fact(z.array(z.object({ id: z.string(), availabilityZone: z.string() }))),
  securityGroups: fact(z.array(z.string())),
  /** `routing.http2.enabled`, `idle_timeout.timeout_seconds`…; a key that AWS did not send has AWS's default. */
  attributes: fact(z.record(z.string(), z.string())),
  /** The web ACL in front of the load balancer itself. */
  webAclArn: fact(z.string().nullable()),
  listeners: fact(z.array(Listener)),
  tags: fact(z.record(z.string(), z.string())),
});
export type LoadBalancer = z.infer<typeof LoadBalancer>;

export const SslPolicy = z.object({
  name: z.string(),
  region: z.string(),
  /** `TLSv1` | `TLSv1.1` | `TLSv1.2` | `TLSv1.3` */
  protocols: z.array(z.string()),
  ciphers: z.array(z.string()),
});
export type SslPolicy = z.infer<typeof SslPolicy>;

export const TrustStore = z.object({
  arn: z.string(),
  name: z.string(),
  region: z.string(),
  status: z.string(),
  numberOfCaCertificates: z.number().nullable(),
});
export type TrustStore = z.infer<typeof TrustStore>;
