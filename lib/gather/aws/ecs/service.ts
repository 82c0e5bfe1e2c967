import {
  AssignPublicIp,
  DeploymentControllerType,
  DeploymentStrategy,
  LaunchType,
  type LoadBalancer as SdkServiceLoadBalancer,
  type AwsVpcConfiguration,
  type Service as SdkService,
  type TaskSet as SdkTaskSet,
} from '@aws-sdk/client-ecs';

import type { AwsvpcConfiguration, Service, ServiceLoadBalancer, TaskSet } from '@/lib/inventory/service';

import { literal } from '../answers/literal';
import type { Loose } from '../answers/loose';
import { idOrNull, type Missing, present } from '../answers/present';
import { sortedBy } from '../answers/sorted';
import { tagsOf } from '../answers/tags';

/** What DescribeServices tells, and which revisions serve now. */
export interface ServiceBase extends Omit<Service, 'revisions'> {
  revisionArns: string[];
}

/** A described service; null when it has no ARN or cluster. */
export function toService(service: Loose<SdkService>, region: string, missing: Missing): ServiceBase | null {
  const { serviceArn: arn, clusterArn } = service;
  if (arn === undefined || clusterArn === undefined) return null;
  const awsvpc = service.networkConfiguration?.awsvpcConfiguration;
  return {
    arn,
    name: service.serviceName ?? arn.slice(arn.lastIndexOf('/') + 1),
    clusterArn,
    region,
    status: (service.status ?? '').toUpperCase(),
    taskDefinitionArn: idOrNull(service.taskDefinition),
    desiredCount: present(service.desiredCount, missing),
    runningCount: service.runningCount ?? null,
    launchType: service.launchType === undefined ? null : literal(service.launchType, LaunchType),
    capacityProviders: (service.capacityProviderStrategy ?? []).map(({ capacityProvider }) => capacityProvider ?? '').sort(),
    platformVersion: idOrNull(service.platformVersion),
    platformFamily: idOrNull(service.platformFamily),
    deploymentController: literal(service.deploymentController?.type ?? 'ECS', DeploymentControllerType),
    deploymentStrategy:
      service.deploymentConfiguration?.strategy === undefined
        ? null
        : literal(service.deploymentConfiguration.strategy, DeploymentStrategy),
    resourceManagementType: idOrNull(service.resourceManagementType),
    executeCommandEnabled: service.enableExecuteCommand ?? false,
    network: awsvpc === undefined ? null : toAwsvpc(awsvpc),
    loadBalancers: service.loadBalancers === undefined ? missing() : toServiceLoadBalancers(service.loadBalancers),
    taskSets: sortedBy((service.taskSets ?? []).map(toTaskSet), ({ arn: taskSetArn }) => taskSetArn),
    serviceConnect: toServiceConnect(service),
    tags: tagsOf(service.tags),
    revisionArns: (service.currentServiceRevisions ?? []).flatMap((revision) => revision.arn ?? []).sort(),
  };
}

export function toAwsvpc(config: Loose<AwsVpcConfiguration>): AwsvpcConfiguration {
  return {
    subnets: [...(config.subnets ?? [])].sort(),
    securityGroups: [...(config.securityGroups ?? [])].sort(),
    assignPublicIp: literal(config.assignPublicIp ?? '', AssignPublicIp) === 'ENABLED',
  };
}

/** Load balancers of a service, task set or revision. Those without a target group are of the classic kind. */
export function toServiceLoadBalancers(loadBalancers: readonly Loose<SdkServiceLoadBalancer>[] | undefined): ServiceLoadBalancer[] {
  const converted = (loadBalancers ?? []).map((loadBalancer) => ({
    targetGroupArn: idOrNull(loadBalancer.targetGroupArn),
    containerName: idOrNull(loadBalancer.containerName),
    containerPort: loadBalancer.containerPort ?? null,
    alternateTargetGroupArn: idOrNull(loadBalancer.advancedConfiguration?.alternateTargetGroupArn),
    productionListenerRule: idOrNull(loadBalancer.advancedConfiguration?.productionListenerRule),
    testListenerRule: idOrNull(loadBalancer.advancedConfiguration?.testListenerRule),
  }));
  return sortedBy(converted, ({ targetGroupArn, containerName, containerPort }) =>
    [targetGroupArn, containerName, containerPort].join('|'),
  );
}

function toTaskSet(taskSet: Loose<SdkTaskSet>): TaskSet {
  const awsvpc = taskSet.networkConfiguration?.awsvpcConfiguration;
  return {
    arn: taskSet.taskSetArn ?? '',
    status: (taskSet.status ?? '').toUpperCase(),
    taskDefinitionArn: taskSet.taskDefinition ?? '',
    loadBalancers: toServiceLoadBalancers(taskSet.loadBalancers),
    network: awsvpc === undefined ? null : toAwsvpc(awsvpc),
    scalePercent: taskSet.scale?.value ?? null,
  };
}

/** Service Connect stands with the deployments, not with the service; the primary one serves. */
function toServiceConnect(service: Loose<SdkService>): Service['serviceConnect'] {
  const deployments = service.deployments ?? [];
  const primary = deployments.find(({ status }) => status?.toUpperCase() === 'PRIMARY') ?? deployments[0];
  const config = primary?.serviceConnectConfiguration;
  const ports = (config?.services ?? []).map((port) => ({
    portName: port.portName ?? '',
    ingressPortOverride: port.ingressPortOverride ?? null,
    tls: port.tls !== undefined,
    idleTimeout: port.timeout?.idleTimeoutSeconds ?? null,
    perRequestTimeout: port.timeout?.perRequestTimeoutSeconds ?? null,
  }));
  return { enabled: config?.enabled ?? false, namespace: idOrNull(config?.namespace), ports: sortedBy(ports, ({ portName }) => portName) };
}
