import {
  type Cluster,
  DescribeCapacityProviders$,
  DescribeCapacityProvidersCommand,
  DescribeClusters$,
  DescribeClustersCommand,
  DescribeContainerInstances$,
  DescribeContainerInstancesCommand,
  ListClusters$,
  ListClustersCommand,
  ListContainerInstances$,
  ListContainerInstancesCommand,
} from '@aws-sdk/client-ecs';
import type { RegionRecords } from '../../region-records';
import { type CallContext, read } from '../../wire/operation';
import { firstOr } from '../first-or';
import { indexBy } from '../index-by';
import { pageOf } from '../page';
import { regionOf } from '../region-of';
import { lookUpBatch, shortName } from './batch';
import { BATCH, CAPACITY_PROVIDER_PAGES, ECS_PAGES, ECS_PAGING } from './ecs-paging';

/** Reads of clusters and what they run on. */
export const clusterOperations = [
  read(
    ListClusters$,
    ListClustersCommand,
    (input, context) => {
      const arns = regionOf(context).clusters.map(({ clusterArn = '' }) => clusterArn);
      const page = pageOf(arns, { token: input.nextToken, size: input.maxResults }, ECS_PAGES, context.ignorePageSizes);
      return { clusterArns: page.items, nextToken: page.next };
    },
    ECS_PAGING,
  ),
  read(DescribeClusters$, DescribeClustersCommand, (input, context) => {
    const region = regionOf(context);
    const { found, failures } = lookUpBatch(
      input.clusters ?? ['default'],
      BATCH.clusters,
      'Clusters',
      (id) => findCluster(region, id),
      (id) => clusterArnOf(context, id),
    );
    const include = input.include ?? [];
    return {
      clusters: found.map(({ settings, configuration, tags, ...cluster }) => ({
        ...cluster,
        settings: include.includes('SETTINGS') ? settings : [],
        configuration: include.includes('CONFIGURATIONS') ? configuration : undefined,
        tags: include.includes('TAGS') ? tags : [],
      })),
      failures,
    };
  }),
  read(
    ListContainerInstances$,
    ListContainerInstancesCommand,
    (input, context) => {
      const arns = containerInstancesOf(context, input.cluster).map(({ instance }) => instance.containerInstanceArn ?? '');
      const page = pageOf(arns, { token: input.nextToken, size: input.maxResults }, ECS_PAGES, context.ignorePageSizes);
      return { containerInstanceArns: page.items, nextToken: page.next };
    },
    ECS_PAGING,
  ),
  read(DescribeContainerInstances$, DescribeContainerInstancesCommand, (input, context) => {
    const instances = containerInstancesOf(context, input.cluster).map(({ instance }) => instance);
    const { found, failures } = lookUpBatch(input.containerInstances, BATCH.containerInstances, 'Container instances', (id) =>
      instances.find(({ containerInstanceArn = '' }) => containerInstanceArn === id || shortName(containerInstanceArn) === id),
    );
    return { containerInstances: found, failures };
  }),
  read(
    DescribeCapacityProviders$,
    DescribeCapacityProvidersCommand,
    (input, context) => {
      const known = [...BUILT_IN_PROVIDERS, ...regionOf(context).capacityProviders];
      const { found, failures } = lookUpBatch(
        input.capacityProviders ?? known.map(({ name = '' }) => name),
        BATCH.capacityProviders,
        'Capacity providers',
        (id) => known.find(({ name, capacityProviderArn }) => name === id || capacityProviderArn === id),
      );
      const page = pageOf(found, { token: input.nextToken, size: input.maxResults }, CAPACITY_PROVIDER_PAGES, context.ignorePageSizes);
      return { capacityProviders: page.items, failures, nextToken: page.next };
    },
    ECS_PAGING,
  ),
];

const BUILT_IN_PROVIDERS = [
  { name: 'FARGATE', capacityProviderArn: 'arn:aws:ecs:::capacity-provider/FARGATE', status: 'ACTIVE' as const },
  { name: 'FARGATE_SPOT', capacityProviderArn: 'arn:aws:ecs:::capacity-provider/FARGATE_SPOT', status: 'ACTIVE' as const },
];

/**
 * The cluster that a call names, by ARN or name; `default` when it names none.
 * @throws Refusal `ClusterNotFoundException`
 */
export function clusterOf(context: CallContext, cluster: string | undefined): Cluster {
  const found = findCluster(regionOf(context), cluster ?? 'default');
  return firstOr(found ? [found] : [], 'ClusterNotFoundException', 'Cluster not found.');
}

function findCluster(region: RegionRecords, id: string): Cluster | undefined {
  const byId = indexBy(region.clusters, 'id', ({ clusterArn, clusterName }) => [clusterArn, clusterName]);
  return byId(id)[0];
}

function clusterArnOf({ account, region }: CallContext, id: string): string {
  return id.startsWith('arn:') ? id : `arn:aws:ecs:${region}:${account.accountId}:cluster/${id}`;
}

function containerInstancesOf(context: CallContext, cluster: string | undefined) {
  const { clusterArn = '' } = clusterOf(context, cluster);
  return indexBy(regionOf(context).containerInstances, 'cluster', (record) => [record.clusterArn])(clusterArn);
}
