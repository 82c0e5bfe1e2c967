import type { Inventory } from '@/lib/inventory/inventory';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { TargetGroup, TargetHealth } from '@/lib/inventory/target-group';
import type { Task, TaskDefinition } from '@/lib/inventory/task';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import type { Backend, ComponentRef, Routing, TargetLink } from './chain';
import type { Coverage } from './coverage';
import type { Resolved } from './resolved';
import { type ServiceClaim, serviceClaims } from './service-claims';
import { taskRegistry, type TaskRegistry } from './task-registry';

interface TargetContext {
  coverage: Coverage;
  loadBalancers: ReadonlyMap<string, LoadBalancer>;
  taskDefinitions: ReadonlyMap<string, TaskDefinition>;
  tasks: TaskRegistry;
  claims: ReadonlyMap<string, readonly ServiceClaim[]>;
  /** The gap of a service whose target groups could not be read: it may own any. */
  unreadService: string | null;
  /** Services outside the selected clusters were not read. */
  scoped: boolean;
}

/** Every target group with what stands behind it; a group with nothing behind it has no link. */
export function targetLinks(
  inventory: Inventory,
  coverage: Coverage,
  loadBalancers: ReadonlyMap<string, LoadBalancer>,
  routes: readonly Routing[],
): TargetLink[] {
  const context: TargetContext = {
    coverage,
    loadBalancers,
    taskDefinitions: new Map(inventory.taskDefinitions.map((definition) => [definition.arn, definition])),
    tasks: taskRegistry(inventory),
    claims: serviceClaims(inventory),
    unreadService: inventory.services.flatMap(({ loadBalancers: own }) => (isUnknown(own) ? [own.$unknown] : []))[0] ?? null,
    scoped: inventory.source.scope.clusters.length > 0,
  };
  const users = new Map(routes.map((routing) => [routing.targetGroupArn, routing.loadBalancer]));
  return inventory.targetGroups.flatMap((targetGroup) =>
    backendsOf(context, targetGroup).map((backend) => {
      const to = backendRef(targetGroup, backend);
      const named = isUnknown(targetGroup.loadBalancerArns) ? undefined : targetGroup.loadBalancerArns[0];
      const loadBalancer = users.get(targetGroup.arn) ?? loadBalancers.get(named ?? '') ?? null;
      return { id: `target:${targetGroup.arn}/${to.id}`, targetGroup, loadBalancer, backend, to };
    }),
  );
}

function backendsOf(context: TargetContext, group: TargetGroup): Backend[] {
  if (isUnknown(group.targets)) {
    const claimed = servicesOf(context, group, []);
    return claimed.length > 0 ? claimed : [{ kind: 'targets', ids: [], gap: group.targets.$unknown }];
  }
  const registered = group.targets;
  if (group.targetType === 'lambda') return registered.map(({ id }) => ({ kind: 'lambda', arn: id }));
  if (group.targetType === 'alb') {
    return registered.map(({ id }) => {
      const loadBalancer = context.loadBalancers.get(id) ?? null;
      return {
        kind: 'load-balancer',
        arn: id,
        loadBalancer,
        gap: loadBalancer === null ? context.coverage.hiding('load-balancer', group.region) : null,
      };
    });
  }
  const services = servicesOf(context, group, registered);
  const strangers = registered.filter((target) => !LEAVING.has(target.state) && !isOwned(context, group, target, services));
  if (strangers.length === 0) return services;
  const gap = hiddenOwner(context, group.region, services.length > 0);
  // Tasks that could not be read may be these very targets: then nobody else is behind the group.
  if (services.length > 0 && gap !== null) return services;
  return [
    ...services,
    { kind: 'targets', ids: strangers.map(({ id, port }) => (port === null ? id : `${id}:${String(port)}`)).sort(), gap },
  ];
}

/** Targets that a deployment is taking away have no task any more. */
const LEAVING: ReadonlySet<string> = new Set(['draining', 'unhealthy.draining', 'unused']);

function servicesOf(context: TargetContext, group: TargetGroup, registered: readonly TargetHealth[]): ServiceBackend[] {
  return (context.claims.get(group.arn) ?? []).map((claim) => serviceBackend(context, group.region, claim, registered));
}

type ServiceBackend = Extract<Backend, { kind: 'service' }>;

function isOwned(context: TargetContext, group: TargetGroup, target: TargetHealth, services: readonly ServiceBackend[]): boolean {
  return context.tasks.tasksOf(target, group.region).some((task) => services.some((backend) => isTaskOf(task, backend)));
}

/** What may hide the service, or the task, that a target belongs to. */
function hiddenOwner({ coverage, unreadService, scoped }: TargetContext, region: string, claimed: boolean): string | null {
  const task = coverage.hiding('task', region) ?? coverage.hiding('container-instance', region);
  if (claimed || task !== null) return task;
  const service = coverage.hiding('service', region) ?? coverage.hiding('cluster', region) ?? unreadService;
  if (service !== null || !scoped) return service;
  return coverage.add({ action: 'ecs:DescribeServices', region, kind: 'service', resource: null, reason: 'unresolved' });
}

function isTaskOf(task: Task, { service }: { service: ServiceClaim['service'] }): boolean {
  return task.clusterArn === service.clusterArn && task.group === `service:${service.name}`;
}

function serviceBackend(context: TargetContext, region: string, claim: ServiceClaim, registered: readonly TargetHealth[]): ServiceBackend {
  const { service } = claim;
  const found = registered.flatMap((target) => context.tasks.tasksOf(target, region)).filter((task) => isTaskOf(task, { service }));
  const taskDefinition = taskDefinitionOf(context, claim);
  return {
    kind: 'service',
    service,
    taskDefinition,
    containerName: claim.containerName ?? (taskDefinition.known ? (onlyMapping(taskDefinition.value)?.container ?? null) : null),
    containerPort: containerPortOf(context, claim, taskDefinition),
    tasks: [...new Map(found.map((task) => [task.arn, task])).values()],
    deployment: claim.deployment,
  };
}

function taskDefinitionOf({ taskDefinitions, coverage }: TargetContext, claim: ServiceClaim): Resolved<TaskDefinition> {
  const { service, taskDefinitionArn } = claim;
  if (isUnknown(taskDefinitionArn)) return { known: false, gap: taskDefinitionArn.$unknown, evidence: [] };
  const evidence = [{ resource: service.arn, path: 'services[].taskDefinition', value: taskDefinitionArn }];
  const found = taskDefinitionArn === null ? undefined : taskDefinitions.get(taskDefinitionArn);
  if (found !== undefined) return { known: true, value: found, basis: 'configured', evidence };
  const place = { action: 'ecs:DescribeTaskDefinition', region: service.region, kind: 'task-definition' as const };
  // The gatherer's own gap of this reading, where there is one, has the same id; else this one stands for it.
  const gap = coverage.add({
    ...place,
    resource: taskDefinitionArn === null || taskDefinitionArn === '' ? service.arn : taskDefinitionArn,
    reason: 'unresolved',
  });
  return { known: false, gap, evidence };
}

/** The port that the service names, else the only one that its containers map. */
function containerPortOf(
  { coverage }: TargetContext,
  { containerPort, service }: ServiceClaim,
  taskDefinition: Resolved<TaskDefinition>,
): Resolved<number> {
  if (isUnknown(containerPort)) return { known: false, gap: containerPort.$unknown, evidence: [] };
  if (containerPort !== null) {
    const evidence = [{ resource: service.arn, path: 'services[].loadBalancers[].containerPort', value: containerPort }];
    return { known: true, value: containerPort, basis: 'configured', evidence };
  }
  if (!taskDefinition.known) return taskDefinition;
  const { containers, arn } = taskDefinition.value;
  if (isUnknown(containers)) return { known: false, gap: containers.$unknown, evidence: [] };
  const port = onlyMapping(taskDefinition.value)?.port;
  if (typeof port === 'number') {
    const evidence = [{ resource: arn, path: 'containerDefinitions[].portMappings[].containerPort', value: port }];
    return { known: true, value: port, basis: 'inferred', evidence };
  }
  const place = { action: 'ecs:DescribeServices', region: service.region, kind: 'service' as const };
  return { known: false, gap: coverage.add({ ...place, resource: service.arn, reason: 'unresolved' }), evidence: [] };
}

/** The container and port of a task definition that maps just one. */
function onlyMapping({ containers }: TaskDefinition): { container: string; port: Fact<number | null> } | null {
  const mapped = (isUnknown(containers) ? [] : containers).flatMap(({ name, portMappings }) =>
    (isUnknown(portMappings) ? [] : portMappings).map(({ containerPort }) => ({ container: name, port: containerPort })),
  );
  const [only, ...more] = mapped;
  return only === undefined || more.length > 0 ? null : only;
}

function backendRef(group: TargetGroup, backend: Backend): ComponentRef {
  switch (backend.kind) {
    case 'service':
      return { kind: 'service', id: backend.service.arn, name: backend.service.name };
    case 'load-balancer': {
      const { loadBalancer, arn, gap } = backend;
      if (loadBalancer !== null) return { kind: 'load-balancer', id: loadBalancer.arn, name: loadBalancer.name };
      const kind = gap === null ? 'missing' : 'unknown';
      return { kind, id: `${kind}:${group.arn}/${arn}`, name: nameInArn(arn) };
    }
    case 'lambda':
      return { kind: 'end', id: backend.arn, name: nameInArn(backend.arn) };
    case 'targets':
      return { kind: 'targets', id: `targets:${group.arn}`, name: group.name };
  }
}

/** `loadbalancer/app/NAME/ID` and `function:NAME` both end in something that people know. */
function nameInArn(arn: string): string {
  const resource = arn.split(':').slice(5).join(':');
  return /^loadbalancer\/\w+\/([^/]+)\//.exec(resource)?.[1] ?? /^function:([^:]+)/.exec(resource)?.[1] ?? arn;
}
