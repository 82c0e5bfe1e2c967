import {
  DescribeExpressGatewayService$,
  DescribeExpressGatewayServiceCommand,
  DescribeServiceRevisions$,
  DescribeServiceRevisionsCommand,
  DescribeServices$,
  DescribeServicesCommand,
  DescribeTaskSets$,
  DescribeTaskSetsCommand,
  ListServices$,
  ListServicesCommand,
  ListTagsForResource$,
  ListTagsForResourceCommand,
  type Service,
} from '@aws-sdk/client-ecs';
import { type CallContext, read } from '../../wire/operation';
import { firstOr } from '../first-or';
import { indexBy } from '../index-by';
import { pageOf } from '../page';
import { regionOf } from '../region-of';
import { lookUpBatch, shortName } from './batch';
import { clusterOf } from './clusters';
import { BATCH, ECS_PAGING, SERVICE_PAGES } from './ecs-paging';

/** Reads of services, their task sets and revisions. */
export const serviceOperations = [
  read(
    ListServices$,
    ListServicesCommand,
    (input, context) => {
      const wanted = servicesOf(context, input.cluster).filter(
        (service) =>
          (input.launchType === undefined || service.launchType === input.launchType) &&
          (input.schedulingStrategy === undefined || service.schedulingStrategy === input.schedulingStrategy) &&
          (input.resourceManagementType === undefined || (service.resourceManagementType ?? 'CUSTOMER') === input.resourceManagementType),
      );
      const arns = wanted.map(({ serviceArn = '' }) => serviceArn);
      const page = pageOf(arns, { token: input.nextToken, size: input.maxResults }, SERVICE_PAGES, context.ignorePageSizes);
      return { serviceArns: page.items, nextToken: page.next };
    },
    ECS_PAGING,
  ),
  read(DescribeServices$, DescribeServicesCommand, (input, context) => {
    const { found, failures } = lookUpBatch(input.services, BATCH.services, 'Services', (id) => findService(context, input.cluster, id));
    const withTags = input.include?.includes('TAGS') ?? false;
    return { services: found.map(({ tags, ...service }) => ({ ...service, tags: withTags ? tags : undefined })), failures };
  }),
  read(DescribeTaskSets$, DescribeTaskSetsCommand, (input, context) => {
    const service = serviceOf(context, input.cluster, input.service ?? '');
    // An id has a slash in it, as `ecs-svc/1`.
    const wanted = input.taskSets;
    const isWanted = ({ id = '', taskSetArn = '' }): boolean => wanted === undefined || wanted.includes(id) || wanted.includes(taskSetArn);
    return { taskSets: (service.taskSets ?? []).filter(isWanted), failures: [] };
  }),
  read(DescribeServiceRevisions$, DescribeServiceRevisionsCommand, (input, context) => {
    const byArn = indexBy(regionOf(context).serviceRevisions, 'arn', ({ serviceRevisionArn }) => [serviceRevisionArn]);
    const { found, failures } = lookUpBatch(input.serviceRevisionArns, BATCH.revisions, 'Service revisions', (arn) => byArn(arn)[0]);
    return { serviceRevisions: found, failures };
  }),
  read(DescribeExpressGatewayService$, DescribeExpressGatewayServiceCommand, (input, context) => {
    const found = regionOf(context).expressServices.filter(({ serviceArn }) => serviceArn === input.serviceArn);
    return { service: firstOr(found, 'ServiceNotFoundException', 'Service not found.') };
  }),
  read(ListTagsForResource$, ListTagsForResourceCommand, (input, context) => {
    const { services, clusters } = regionOf(context);
    const tagged = [
      ...services.filter(({ serviceArn }) => serviceArn === input.resourceArn),
      ...clusters.filter(({ clusterArn }) => clusterArn === input.resourceArn),
    ];
    return { tags: tagged[0]?.tags ?? [] };
  }),
];

/**
 * The service of the cluster, by ARN or name.
 * @throws Refusal `ServiceNotFoundException` or `ClusterNotFoundException`
 */
export function serviceOf(context: CallContext, cluster: string | undefined, id: string): Service {
  const found = findService(context, cluster, id);
  return firstOr(found ? [found] : [], 'ServiceNotFoundException', 'Service not found.');
}

function findService(context: CallContext, cluster: string | undefined, id: string): Service | undefined {
  const { clusterArn } = clusterOf(context, cluster);
  const byName = indexBy(regionOf(context).services, 'name', ({ serviceName }) => [serviceName]);
  return byName(shortName(id)).find((service) => service.clusterArn === clusterArn);
}

function servicesOf(context: CallContext, cluster: string | undefined): Service[] {
  const { clusterArn = '' } = clusterOf(context, cluster);
  return indexBy(regionOf(context).services, 'cluster', (service) => [service.clusterArn])(clusterArn);
}
