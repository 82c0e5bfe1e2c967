import type { CapacityProvider as SdkCapacityProvider, Cluster as SdkCluster } from '@aws-sdk/client-ecs';

import type { CapacityProvider, Cluster } from '@/lib/inventory/task';

import type { Loose } from '../answers/loose';
import { idOrNull } from '../answers/present';
import { tagsOf } from '../answers/tags';

/** A described cluster; null when it has no ARN. */
export function toCluster(cluster: Loose<SdkCluster>, region: string): Cluster | null {
  const arn = cluster.clusterArn;
  if (arn === undefined) return null;
  const executeCommand = cluster.configuration?.executeCommandConfiguration;
  return {
    arn,
    name: cluster.clusterName ?? arn.slice(arn.lastIndexOf('/') + 1),
    region,
    status: (cluster.status ?? '').toUpperCase(),
    containerInsights: cluster.settings?.find(({ name }) => name === 'containerInsights')?.value ?? null,
    executeCommandLogging: idOrNull(executeCommand?.logging),
    executeCommandKmsKey: idOrNull(executeCommand?.kmsKeyId) !== null,
    capacityProviders: [...(cluster.capacityProviders ?? [])].sort(),
    tags: tagsOf(cluster.tags),
  };
}

/** The kind of the providers that every account has: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html */
export function isFargateProvider(name: string): boolean {
  return name === 'FARGATE' || name === 'FARGATE_SPOT';
}

export function toCapacityProvider(provider: Loose<SdkCapacityProvider>, region: string): CapacityProvider | null {
  if (provider.name === undefined) return null;
  const kind = isFargateProvider(provider.name)
    ? 'fargate'
    : provider.managedInstancesProvider !== undefined
      ? 'managed-instances'
      : provider.autoScalingGroupProvider !== undefined
        ? 'auto-scaling-group'
        : (provider.type ?? '').toLowerCase().replaceAll('_', '-');
  const protection = provider.autoScalingGroupProvider?.managedTerminationProtection;
  return { name: provider.name, region, kind, managedTerminationProtection: idOrNull(protection) };
}
