import type { VpcOrigin, DistributionTenant } from '@/lib/inventory/cloudfront-parts';
import type { Distribution, Origin } from '@/lib/inventory/distribution';
import type { Evidence } from '@/lib/inventory/evidence';
import type { Gap } from '@/lib/inventory/gap';
import type { Inventory } from '@/lib/inventory/inventory';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { Service } from '@/lib/inventory/service';
import type { TargetGroup } from '@/lib/inventory/target-group';
import type { Task, TaskDefinition } from '@/lib/inventory/task';

import type { Resolved } from './resolved';

/** What can stand at the end of a hop. `end` is an origin that is no load balancer, `missing` a reference to nothing. */
export type ComponentKind =
  'viewer' | 'distribution' | 'load-balancer' | 'target-group' | 'service' | 'targets' | 'end' | 'missing' | 'unknown';

export interface ComponentRef {
  kind: ComponentKind;
  /** Unique in the chain: an ARN, a distribution id, or an id made of its parent's. */
  id: string;
  /** What people call it. */
  name: string;
}

/** A way in: names that people type, and the component that answers them first. */
export interface Entry {
  id: string;
  kind: 'distribution' | 'load-balancer';
  component: ComponentRef;
  /** Lower case; those with a meaning to people first, AWS's own name last. Never empty. May hold a leading `*.`. */
  hosts: readonly string[];
  /** The distribution tenant whose names these are. */
  tenant: DistributionTenant | null;
  enabled: boolean;
  /** A load balancer that a distribution leads to: reachable by its own name, but meant to be entered through CloudFront. */
  fronted: boolean;
}

/** How CloudFront connects to an origin, from the custom origin's settings or the VPC origin's own. */
export interface OriginConnection {
  protocolPolicy: Resolved<string>;
  httpPort: Resolved<number>;
  httpsPort: Resolved<number>;
  sslProtocols: Resolved<readonly string[]>;
  /** Seconds. */
  readTimeout: Resolved<number>;
  keepaliveTimeout: Resolved<number>;
}

export type OriginService = 's3' | 'api-gateway' | 'lambda-url' | 'network-load-balancer' | 'ec2' | 'media' | 'app-runner' | 'other';

/** Where an origin leads. */
export type OriginTarget =
  | { kind: 'load-balancer'; loadBalancer: LoadBalancer; by: 'dns-name' | 'record-set' | 'vpc-origin'; evidence: readonly Evidence[] }
  | { kind: 'end'; service: OriginService; evidence: readonly Evidence[] }
  | { kind: 'missing'; evidence: readonly Evidence[] }
  | { kind: 'unknown'; gap: string; evidence: readonly Evidence[] };

/** One origin of one distribution (of one tenant, where the origin's name depends on it). The origin hop. */
export interface OriginLink {
  /** Also the hop's id: `origin:DISTRIBUTION/ORIGIN` with `@TENANT` behind it for a tenant's own. */
  id: string;
  distribution: Distribution;
  origin: Origin;
  tenant: DistributionTenant | null;
  vpcOrigin: Resolved<VpcOrigin> | null;
  /** With tenant parameters filled in, lower case. */
  domainName: Resolved<string>;
  /** Stands before the path of every request; with tenant parameters filled in. */
  originPath: Resolved<string>;
  /** Null when the origin is neither custom nor VPC (S3). */
  connection: OriginConnection | null;
  target: OriginTarget;
  /** Node at the far end of the hop. */
  to: ComponentRef;
}

/** A backend of a target group. The far end of a target hop. */
export type Backend =
  | {
      kind: 'service';
      service: Service;
      taskDefinition: Resolved<TaskDefinition>;
      containerName: string | null;
      containerPort: Resolved<number>;
      /** Running tasks that are registered as targets. */
      tasks: readonly Task[];
      /** Which side of a blue/green deployment this is; null where there is none. */
      deployment: 'production' | 'alternate' | null;
    }
  /** `loadBalancer` is null where it is not there, or where `gap` hides it. */
  | { kind: 'load-balancer'; loadBalancer: LoadBalancer | null; arn: string; gap: string | null }
  | { kind: 'lambda'; arn: string }
  /** Registered targets that no service in the inventory owns; `gap` may hide the owner, or the targets themselves. */
  | { kind: 'targets'; ids: readonly string[]; gap: string | null };

/** One target group and one of its backends. The target hop. */
export interface TargetLink {
  /** Also the hop's id: `target:TARGET_GROUP_ARN/BACKEND`. */
  id: string;
  targetGroup: TargetGroup;
  /** The load balancer that forwards to the group; null for a group that none uses. */
  loadBalancer: LoadBalancer | null;
  backend: Backend;
  to: ComponentRef;
}

/** Routing inside a load balancer: which rules of which listener forward to a group. Not a hop: it has no protocol. */
export interface Routing {
  id: string;
  loadBalancer: LoadBalancer;
  targetGroupArn: string;
  /** Null when the rule names a group that is not there. */
  targetGroup: Resolved<TargetGroup | null>;
  rules: readonly { listenerArn: string; port: number | null; ruleArn: string; priority: number | null; weight: number | null }[];
}

/** A reference to something that is not there although everything it could stand in was read. */
export interface Dangling {
  from: ComponentRef;
  evidence: Evidence;
}

/** What the inventory means: every way in, and what leads where. Recomputed from the inventory, never stored. */
export interface Chain {
  inventory: Inventory;
  /** The inventory's gaps, and those that linking found (a region not scanned, a name not resolvable). */
  gaps: readonly Gap[];
  entries: readonly Entry[];
  originLinks: readonly OriginLink[];
  targetLinks: readonly TargetLink[];
  routings: readonly Routing[];
  dangling: readonly Dangling[];
  /** Look-ups that tracing needs often; built once. */
  index: ChainIndex;
}

export interface ChainIndex {
  gap: ReadonlyMap<string, Gap>;
  distribution: ReadonlyMap<string, Distribution>;
  loadBalancer: ReadonlyMap<string, LoadBalancer>;
  targetGroup: ReadonlyMap<string, TargetGroup>;
  /** By `DISTRIBUTION/ORIGIN`, tenants' own apart under `DISTRIBUTION/ORIGIN@TENANT`. */
  originLink: ReadonlyMap<string, OriginLink>;
  /** By distribution id. */
  originLinksOf: ReadonlyMap<string, readonly OriginLink[]>;
  /** By load balancer ARN: the origins that lead to it. */
  originLinksTo: ReadonlyMap<string, readonly OriginLink[]>;
  /** By load balancer ARN. */
  routingsOf: ReadonlyMap<string, readonly Routing[]>;
  /** By target group ARN. */
  routingsTo: ReadonlyMap<string, readonly Routing[]>;
  /** By target group ARN. */
  targetLinks: ReadonlyMap<string, readonly TargetLink[]>;
  /** By the ARN of a service, or of a load balancer behind a network load balancer: the links that lead to it. */
  targetLinksTo: ReadonlyMap<string, readonly TargetLink[]>;
  /** By service ARN: everything that leads to it. */
  backendsOfService: ReadonlyMap<string, readonly Extract<Backend, { kind: 'service' }>[]>;
  /** Lower-case host name → entries that answer to it; wildcard names under `*.example.com`. */
  entriesByHost: ReadonlyMap<string, readonly Entry[]>;
  /** By the id of the component that answers first. */
  entriesAt: ReadonlyMap<string, readonly Entry[]>;
}
