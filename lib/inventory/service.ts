import { z } from 'zod';

import { fact } from './unknown';

// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html

export const AwsvpcConfiguration = z.object({
  subnets: z.array(z.string()),
  /** Empty: the VPC's default security group applies. */
  securityGroups: z.array(z.string()),
  assignPublicIp: z.boolean(),
});
export type AwsvpcConfiguration = z.infer<typeof AwsvpcConfiguration>;

/** One target group that a service (or task set, or revision) registers its tasks in. */
export const ServiceLoadBalancer = z.object({
  targetGroupArn: fact(z.string().nullable()),
  containerName: z.string().nullable(),
  containerPort: fact(z.number().nullable()),
  alternateTargetGroupArn: fact(z.string().nullable()),
  productionListenerRule: fact(z.string().nullable()),
  testListenerRule: fact(z.string().nullable()),
});
export type ServiceLoadBalancer = z.infer<typeof ServiceLoadBalancer>;

/** One port that Service Connect's proxy serves for a service. */
export const ServiceConnectPort = z.object({
  portName: z.string(),
  ingressPortOverride: z.number().nullable(),
  tls: z.boolean(),
  /** Seconds; null is ECS's default. */
  idleTimeout: z.number().nullable(),
  perRequestTimeout: z.number().nullable(),
});

export const TaskSet = z.object({
  arn: z.string(),
  /** `PRIMARY` | `ACTIVE` | `DRAINING` */
  status: z.string(),
  taskDefinitionArn: z.string(),
  loadBalancers: z.array(ServiceLoadBalancer),
  network: AwsvpcConfiguration.nullable(),
  scalePercent: z.number().nullable(),
});
export type TaskSet = z.infer<typeof TaskSet>;

/** A load balancer that ECS itself made for the service (Express mode) or shares with it (ECS Gateway). */
export const ManagedIngress = z.object({
  via: z.enum(['express', 'gateway']),
  /** `PUBLIC` | `PRIVATE` */
  accessType: z.string().nullable(),
  endpoint: z.string().nullable(),
  loadBalancerArn: z.string().nullable(),
  listenerArn: z.string().nullable(),
  ruleArn: z.string().nullable(),
  targetGroupArns: z.array(z.string()),
});
export type ManagedIngress = z.infer<typeof ManagedIngress>;

export const ServiceRevision = z.object({
  arn: z.string(),
  taskDefinitionArn: z.string().nullable(),
  loadBalancers: z.array(ServiceLoadBalancer),
  /** The target group that is live now in a blue/green deployment, as ECS resolved it. */
  resolvedLoadBalancers: z.array(ServiceLoadBalancer),
  managedIngress: z.array(ManagedIngress),
  guardDutyEnabled: z.boolean().nullable(),
});
export type ServiceRevision = z.infer<typeof ServiceRevision>;

export const Service = z.object({
  arn: z.string(),
  name: z.string(),
  clusterArn: z.string(),
  region: z.string(),
  status: z.string(),
  taskDefinitionArn: fact(z.string().nullable()),
  desiredCount: fact(z.number()),
  runningCount: z.number().nullable(),
  /** `EC2` | `FARGATE` | `EXTERNAL` | `MANAGED_INSTANCES`; null when a capacity provider strategy is used. */
  launchType: z.string().nullable(),
  capacityProviders: z.array(z.string()),
  platformVersion: z.string().nullable(),
  /** `Linux`… in AWS's answers, of services on Fargate only. */
  platformFamily: fact(z.string().nullable()),
  /** `ECS` | `CODE_DEPLOY` | `EXTERNAL` */
  deploymentController: z.string(),
  /** `ROLLING` | `BLUE_GREEN` | `LINEAR` | `CANARY` */
  deploymentStrategy: z.string().nullable(),
  /** `ECS` when ECS manages the load balancer (Express mode), else `CUSTOMER`. */
  resourceManagementType: z.string().nullable(),
  executeCommandEnabled: z.boolean(),
  network: fact(AwsvpcConfiguration.nullable()),
  loadBalancers: fact(z.array(ServiceLoadBalancer)),
  taskSets: fact(z.array(TaskSet)),
  serviceConnect: fact(z.object({ enabled: z.boolean(), namespace: z.string().nullable(), ports: z.array(ServiceConnectPort) })),
  /** The revisions that serve now. */
  revisions: fact(z.array(ServiceRevision)),
  tags: fact(z.record(z.string(), z.string())),
});
export type Service = z.infer<typeof Service>;
