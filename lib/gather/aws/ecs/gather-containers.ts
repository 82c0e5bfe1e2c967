import { DescribeClustersCommand, DescribeServicesCommand, ListClustersCommand, ListServicesCommand } from '@aws-sdk/client-ecs';

import { isUnknown } from '@/lib/inventory/unknown';

import { batchesOf } from '../calls/batches';
import type { ChainRanks } from '../elb/chain-ranks';
import { convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { RegionReadings } from '../readings';
import { toCluster } from './cluster';
import { gatherCapacityProviders, gatherGateways } from './gather-capacity';
import { gatherRevisions } from './gather-revisions';
import { taskDefinitionReader } from './gather-task-definitions';
import { taskReader } from './gather-tasks';
import { noteMissing } from './note-missing';
import { toService } from './service';

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html */
const SERVICE_BATCH = 10;
const CLUSTER_BATCH = 100;
const PAGE = 100;

/**
 * All clusters, services, task definitions and tasks of a Region. Each cluster's services are read as soon as its page is there.
 * `listed` is called when it is known which clusters there are.
 */
export async function gatherContainers(
  gathering: Gathering,
  readings: RegionReadings,
  ranks: ChainRanks,
  listed: () => void,
): Promise<void> {
  const { region } = readings;
  const definitions = taskDefinitionReader(gathering, readings, ranks);
  const tasks = taskReader(gathering, readings);
  const work: Promise<void>[] = [];
  await gathering.list({
    action: 'ecs:ListClusters',
    region,
    kind: 'cluster',
    resource: null,
    priority: PRIORITY.listing,
    page: async (nextToken, options) => {
      const page = await gathering.clients.ecs(region).send(new ListClustersCommand({ nextToken, maxResults: PAGE }), options);
      return { items: page.clusterArns, next: page.nextToken };
    },
    key: (arn) => arn,
    onItems: (arns) => {
      work.push(gatherClusters(gathering, readings, arns));
      for (const arn of arns) {
        readings.clusterArns.add(arn);
        work.push(gatherServices(gathering, readings, arn, definitions.read).then(tasks.readKnown));
      }
    },
  });
  listed();
  const gateways = readings.clusterArns.size > 0 ? gatherGateways(gathering, readings) : undefined;
  await Promise.all(work);
  await gatherRevisions(gathering, readings);
  definitions.readAllInUse();
  tasks.readAll();
  await Promise.all([gatherCapacityProviders(gathering, readings), gateways, definitions.settled(), tasks.settled()]);
}

async function gatherClusters(gathering: Gathering, { region, clusters }: RegionReadings, arns: readonly string[]): Promise<void> {
  const call = { action: 'ecs:DescribeClusters', region, kind: 'cluster' } as const;
  await Promise.all(
    batchesOf(arns, CLUSTER_BATCH).map(async (batch) => {
      const answer = await gathering.ask({
        ...call,
        resource: null,
        priority: PRIORITY.detail(0),
        send: (options) => {
          const command = new DescribeClustersCommand({ clusters: batch, include: ['CONFIGURATIONS', 'SETTINGS', 'TAGS'] });
          return gathering.clients.ecs(region).send(command, options);
        },
      });
      if (isUnknown(answer)) return;
      for (const item of answer.clusters ?? []) {
        const cluster = convert(gathering.ledger, call, item.clusterArn ?? null, () => toCluster(item, region));
        if (cluster !== null) clusters.set(cluster.arn, cluster);
      }
      noteMissing(gathering.ledger, call, batch, answer.clusters?.map(({ clusterArn }) => clusterArn) ?? []);
    }),
  );
}

async function gatherServices(
  gathering: Gathering,
  readings: RegionReadings,
  clusterArn: string,
  readDefinition: (arn: string, targetGroupArns: readonly string[]) => void,
): Promise<void> {
  const { region } = readings;
  const work: Promise<void>[] = [];
  await gathering.list({
    action: 'ecs:ListServices',
    region,
    kind: 'service',
    resource: null,
    priority: PRIORITY.listing,
    page: async (nextToken, options) => {
      const page = await gathering.clients
        .ecs(region)
        .send(new ListServicesCommand({ cluster: clusterArn, nextToken, maxResults: PAGE }), options);
      return { items: page.serviceArns, next: page.nextToken };
    },
    key: (arn) => arn,
    onItems: (arns) => {
      for (const batch of batchesOf(arns, SERVICE_BATCH))
        work.push(describeServices(gathering, readings, clusterArn, batch, readDefinition));
    },
  });
  await Promise.all(work);
}

async function describeServices(
  gathering: Gathering,
  { region, services }: RegionReadings,
  clusterArn: string,
  arns: readonly string[],
  readDefinition: (arn: string, targetGroupArns: readonly string[]) => void,
): Promise<void> {
  const call = { action: 'ecs:DescribeServices', region, kind: 'service' } as const;
  const answer = await gathering.ask({
    ...call,
    resource: null,
    priority: PRIORITY.structure(0),
    send: (options) => {
      const command = new DescribeServicesCommand({ cluster: clusterArn, services: [...arns], include: ['TAGS'] });
      return gathering.clients.ecs(region).send(command, options);
    },
  });
  if (isUnknown(answer)) return;
  for (const item of answer.services ?? []) {
    const service = convert(gathering.ledger, call, item.serviceArn ?? null, (missing) => toService(item, region, missing));
    if (service === null || service.status === 'INACTIVE') continue;
    services.set(service.arn, service);
    const groups = isUnknown(service.loadBalancers)
      ? []
      : service.loadBalancers.flatMap(({ targetGroupArn }) => (typeof targetGroupArn === 'string' ? targetGroupArn : []));
    if (groups.length > 0 && typeof service.taskDefinitionArn === 'string') readDefinition(service.taskDefinitionArn, groups);
  }
  noteMissing(gathering.ledger, call, arns, answer.services?.map(({ serviceArn }) => serviceArn) ?? []);
}
