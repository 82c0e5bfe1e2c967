import type {
  AwsvpcConfiguration,
  ManagedIngress,
  Service,
  ServiceConnectPort,
  ServiceLoadBalancer,
  ServiceRevision,
  TaskSet,
} from '@/lib/inventory/service';
import type { z } from 'zod';

import type { LeftOut } from '../redactor';
import { fact, list, nullable, object, resource, same } from '../rule';
import { KIND, PLATFORM, STATE } from '../vocabulary';
import { arn, name, reference, region, tags, wholeHost, word } from './leaves';

const awsvpc = object<AwsvpcConfiguration>({ subnets: list(name), securityGroups: list(name), assignPublicIp: same });

const serviceLoadBalancer = object<ServiceLoadBalancer>({
  targetGroupArn: fact(nullable(arn)),
  containerName: nullable(name),
  containerPort: fact(same),
  alternateTargetGroupArn: fact(nullable(arn)),
  productionListenerRule: fact(nullable(arn)),
  testListenerRule: fact(nullable(arn)),
});

const connectPort = object<z.infer<typeof ServiceConnectPort>>({
  portName: name,
  ingressPortOverride: same,
  tls: same,
  idleTimeout: same,
  perRequestTimeout: same,
});

const taskSet = object<TaskSet>({
  arn,
  status: word(STATE),
  taskDefinitionArn: arn,
  loadBalancers: list(serviceLoadBalancer),
  network: nullable(awsvpc),
  scalePercent: same,
});

const managedIngress = object<ManagedIngress>({
  via: (value) => value,
  accessType: nullable(word(KIND)),
  endpoint: nullable(wholeHost),
  loadBalancerArn: nullable(arn),
  listenerArn: nullable(arn),
  ruleArn: nullable(arn),
  targetGroupArns: list(arn),
});

const revision = object<ServiceRevision>({
  arn,
  taskDefinitionArn: nullable(arn),
  loadBalancers: list(serviceLoadBalancer),
  resolvedLoadBalancers: list(serviceLoadBalancer),
  managedIngress: list(managedIngress),
  guardDutyEnabled: same,
});

type ServiceConnect = Exclude<Service['serviceConnect'], { $unknown: string }>;

export const service = resource<Service>('service', (own) => ({ region: own.region, id: own.arn }), {
  arn,
  name,
  clusterArn: arn,
  region,
  status: word(STATE),
  taskDefinitionArn: fact(nullable(arn)),
  desiredCount: fact(same),
  runningCount: same,
  launchType: nullable(word(KIND)),
  capacityProviders: list(name),
  platformVersion: nullable(word(PLATFORM)),
  platformFamily: fact(nullable(word(PLATFORM))),
  deploymentController: word(KIND),
  deploymentStrategy: nullable(word(KIND)),
  resourceManagementType: nullable(word(KIND)),
  executeCommandEnabled: same,
  network: fact(nullable(awsvpc)),
  loadBalancers: fact(list(serviceLoadBalancer)),
  taskSets: fact(list(taskSet)),
  serviceConnect: fact(object<ServiceConnect, LeftOut>({ enabled: same, namespace: nullable(reference), ports: list(connectPort) })),
  revisions: fact(list(revision)),
  tags: fact(tags),
});
