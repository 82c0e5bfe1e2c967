import { z } from 'zod';

import { fact } from './unknown';

// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
// Environment values and commands never enter: only names, and whether a value was there.

export const PortMapping = z.object({
  name: z.string().nullable(),
  containerPort: fact(z.number().nullable()),
  containerPortRange: z.string().nullable(),
  /** 0 or null: a dynamic port in bridge mode. */
  hostPort: fact(z.number().nullable()),
  protocol: z.string(),
  /** `http` | `http2` | `grpc`: read by Service Connect only, a load balancer ignores it. */
  appProtocol: z.string().nullable(),
});
export type PortMapping = z.infer<typeof PortMapping>;

export const Container = z.object({
  name: z.string(),
  image: fact(z.string()),
  essential: z.boolean(),
  portMappings: fact(z.array(PortMapping)),
  environmentNames: z.array(z.string()),
  /** Names of variables that hold a secret by reference. */
  secretNames: z.array(z.string()),
  environmentFiles: z.number(),
  privileged: fact(z.boolean()),
  user: z.string().nullable(),
  readonlyRootFilesystem: fact(z.boolean().nullable()),
  logDriver: fact(z.string().nullable()),
  /** `blocking` | `non-blocking`; null where the definition leaves it to the account's default log driver mode. */
  logMode: fact(z.string().nullable()),
  healthCheck: z.boolean(),
});
export type Container = z.infer<typeof Container>;

export const EfsVolume = z.object({ name: z.string(), transitEncryption: z.string().nullable() });
export type EfsVolume = z.infer<typeof EfsVolume>;

export const TaskDefinition = z.object({
  arn: z.string(),
  family: z.string(),
  revision: z.number(),
  region: z.string(),
  /** `awsvpc` | `bridge` | `host` | `none`; null is ECS's default, `bridge` on Linux. */
  networkMode: fact(z.string().nullable()),
  requiresCompatibilities: z.array(z.string()),
  pidMode: z.string().nullable(),
  ipcMode: z.string().nullable(),
  taskRole: z.boolean(),
  /** Containers act by the role that ECS starts them with; null when either role is not there. */
  executionRoleIsTaskRole: fact(z.boolean().nullable()),
  /** `LINUX`, `WINDOWS_SERVER_2022_CORE`…; null where the definition names none. */
  operatingSystem: fact(z.string().nullable()),
  /** `transitEncryption` is `ENABLED` | `DISABLED`; null is ECS's default, `DISABLED`. */
  efsVolumes: fact(z.array(EfsVolume)),
  /** Service Connect or App Mesh proxy declared in the definition. */
  proxyType: z.string().nullable(),
  containers: fact(z.array(Container)),
  tags: fact(z.record(z.string(), z.string())),
});
export type TaskDefinition = z.infer<typeof TaskDefinition>;

export const Task = z.object({
  arn: z.string(),
  clusterArn: z.string(),
  region: z.string(),
  /** `service:NAME` for a task of a service. */
  group: z.string().nullable(),
  /** The task set or deployment that started it. */
  startedBy: z.string().nullable(),
  taskDefinitionArn: z.string(),
  lastStatus: z.string(),
  launchType: z.string().nullable(),
  containerInstanceArn: z.string().nullable(),
  privateIps: z.array(z.string()),
  networkInterfaceIds: z.array(z.string()),
  containers: z.array(
    z.object({
      name: z.string(),
      networkBindings: z.array(z.object({ containerPort: z.number().nullable(), hostPort: z.number().nullable(), protocol: z.string() })),
    }),
  ),
});
export type Task = z.infer<typeof Task>;

export const ContainerInstance = z.object({
  arn: z.string(),
  clusterArn: z.string(),
  region: z.string(),
  ec2InstanceId: z.string().nullable(),
  status: z.string(),
});
export type ContainerInstance = z.infer<typeof ContainerInstance>;

export const Cluster = z.object({
  arn: z.string(),
  name: z.string(),
  region: z.string(),
  status: z.string(),
  /** `disabled` | `enabled` | `enhanced` */
  containerInsights: z.string().nullable(),
  executeCommandLogging: z.string().nullable(),
  /** Sessions of ECS Exec are encrypted with a key of KMS. */
  executeCommandKmsKey: fact(z.boolean()),
  capacityProviders: z.array(z.string()),
  tags: z.record(z.string(), z.string()),
});
export type Cluster = z.infer<typeof Cluster>;

export const CapacityProvider = z.object({
  name: z.string(),
  region: z.string(),
  /** `fargate` | `auto-scaling-group` | `managed-instances` */
  kind: z.string(),
  /** `ENABLED` | `DISABLED`; null for those without an Auto Scaling group. */
  managedTerminationProtection: fact(z.string().nullable()),
});
export type CapacityProvider = z.infer<typeof CapacityProvider>;
