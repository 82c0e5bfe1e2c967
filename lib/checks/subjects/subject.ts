import type { Dangling, OriginLink, TargetLink } from '@/lib/chain/chain';
import type { Distribution } from '@/lib/inventory/distribution';
import type { DistributionTenant } from '@/lib/inventory/cloudfront-parts';
import type { Listener } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { NetworkAcl, NetworkInterface, SecurityGroup, Subnet, Vpc } from '@/lib/inventory/network';
import type { Service } from '@/lib/inventory/service';
import type { AccountProtection, Certificate, WebAcl } from '@/lib/inventory/surroundings';
import type { TargetGroup } from '@/lib/inventory/target-group';
import type { CapacityProvider, Cluster, TaskDefinition } from '@/lib/inventory/task';
import type { EntryReport } from '@/lib/trace/survey-types';

import type { Users } from './users';

/** What a check can visit, by kind. Of what stands round the chain only what the chain uses is visited. */
export interface SubjectByKind {
  entry: EntryReport;
  distribution: Distribution;
  tenant: { tenant: DistributionTenant; distribution: Distribution };
  origin: OriginLink;
  /** Application and network load balancers; `type` tells. */
  'load-balancer': LoadBalancer;
  listener: { listener: Listener; loadBalancer: LoadBalancer };
  /** Groups that a load balancer forwards to, with their backends. */
  'target-group': { targetGroup: TargetGroup; loadBalancer: LoadBalancer; links: readonly TargetLink[] };
  /** Services that a target group leads to. */
  service: Service;
  /** Of services that a target group leads to. */
  'task-definition': { taskDefinition: TaskDefinition; services: readonly Service[] };
  cluster: Cluster;
  'capacity-provider': CapacityProvider;
  certificate: { certificate: Certificate; users: Users };
  'web-acl': { webAcl: WebAcl; users: Users };
  'security-group': { group: SecurityGroup; users: Users };
  subnet: { subnet: Subnet; users: Users };
  vpc: { vpc: Vpc; users: Users };
  'network-acl': { networkAcl: NetworkAcl; users: Users };
  /** Of instances and tasks that are targets. */
  'network-interface': { networkInterface: NetworkInterface; users: Users };
  /** Account and region. */
  account: AccountProtection;
  dangling: Dangling;
  /** The whole inventory at once. */
  inventory: { name: string };
}
export type SubjectKind = keyof SubjectByKind;
