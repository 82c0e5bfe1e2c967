import {
  DescribeGateway$,
  DescribeGatewayCommand,
  DescribeGatewayResources$,
  DescribeGatewayResourcesCommand,
  DescribeGatewayRoute$,
  DescribeGatewayRouteCommand,
  type ElbGatewayResources,
  type Gateway,
  type GatewayRoute,
  ListGatewayClusterAssociations$,
  ListGatewayClusterAssociationsCommand,
  ListGatewayRoutes$,
  ListGatewayRoutesCommand,
  ListGateways$,
  ListGatewaysCommand,
} from '@aws-sdk/client-ecs';
import { type CallContext, read } from '../../wire/operation';
import { firstOr } from '../first-or';
import { pageOf } from '../page';
import { regionOf } from '../region-of';
import { shortName } from './batch';
import { ECS_PAGES, ECS_PAGING, GATEWAY_RESOURCE_PAGES } from './ecs-paging';

/** Reads of ECS gateways: shared load balancers that ECS manages for several services. */
export const gatewayOperations = [
  read(
    ListGateways$,
    ListGatewaysCommand,
    (input, context) => {
      const wanted = regionOf(context).gateways.filter(
        ({ name = '', status = 'ACTIVE' }) => (input.names?.includes(name) ?? true) && (input.status?.includes(status) ?? true),
      );
      const summaries = wanted.map(({ gatewayArn, name, status, createdAt }) => ({ gatewayArn, name, status, createdAt }));
      const page = pageOf(summaries, { token: input.nextToken, size: input.maxResults }, ECS_PAGES, context.ignorePageSizes);
      return { gateways: page.items, nextToken: page.next };
    },
    ECS_PAGING,
  ),
  read(DescribeGateway$, DescribeGatewayCommand, (input, context) => ({ gateway: gatewayOf(context, input.gateway) })),
  read(
    DescribeGatewayResources$,
    DescribeGatewayResourcesCommand,
    (input, context) => {
      const { gatewayArn } = gatewayOf(context, input.gateway);
      const albs = loadBalancersOf(routesOf(context, gatewayArn));
      const page = pageOf(albs, { token: input.nextToken, size: input.maxResults }, GATEWAY_RESOURCE_PAGES, context.ignorePageSizes);
      return { gatewayResources: { gatewayArn, resources: { hostSharedAlb: page.items } }, nextToken: page.next };
    },
    ECS_PAGING,
  ),
  read(
    ListGatewayRoutes$,
    ListGatewayRoutesCommand,
    (input, context) => {
      const gatewayArn = input.gateway === undefined ? undefined : gatewayOf(context, input.gateway).gatewayArn;
      const wanted = routesOf(context, gatewayArn).filter(
        (route) => input.service === undefined || shortName(route.serviceArn ?? '') === shortName(input.service),
      );
      const summaries = wanted.map(({ gatewayRouteArn = '', serviceArn, serviceContainerPortName, status }) => ({
        gatewayRouteArn,
        gatewayArn: gatewayArnOf(gatewayRouteArn),
        clusterArn: regionOf(context).services.find((service) => service.serviceArn === serviceArn)?.clusterArn,
        serviceArn,
        serviceContainerPortName,
        status,
      }));
      const page = pageOf(summaries, { token: input.nextToken, size: input.maxResults }, ECS_PAGES, context.ignorePageSizes);
      return { gatewayRoutes: page.items, nextToken: page.next };
    },
    ECS_PAGING,
  ),
  read(DescribeGatewayRoute$, DescribeGatewayRouteCommand, (input, context) => {
    const found = regionOf(context).gatewayRoutes.filter(({ gatewayRouteArn }) => gatewayRouteArn === input.gatewayRouteArn);
    return { gatewayRoute: firstOr(found, 'ResourceNotFoundException', 'Gateway route not found.') };
  }),
  read(
    ListGatewayClusterAssociations$,
    ListGatewayClusterAssociationsCommand,
    (input, context) => {
      const wanted = regionOf(context).gatewayClusters.filter(
        ({ gatewayArn, clusterArn = '' }) =>
          (input.gateway === undefined || gatewayArn === gatewayOf(context, input.gateway).gatewayArn) &&
          (input.cluster === undefined || shortName(clusterArn) === shortName(input.cluster)),
      );
      const page = pageOf(wanted, { token: input.nextToken, size: input.maxResults }, ECS_PAGES, context.ignorePageSizes);
      return { gatewayClusterAssociations: page.items, nextToken: page.next };
    },
    ECS_PAGING,
  ),
];

function gatewayOf(context: CallContext, id = ''): Gateway {
  const found = regionOf(context).gateways.filter(({ gatewayArn, name }) => gatewayArn === id || name === id);
  return firstOr(found, 'ResourceNotFoundException', 'Gateway not found.');
}

function routesOf(context: CallContext, gatewayArn: string | undefined): GatewayRoute[] {
  return regionOf(context).gatewayRoutes.filter(
    ({ gatewayRouteArn = '' }) => gatewayArn === undefined || gatewayArnOf(gatewayRouteArn) === gatewayArn,
  );
}

/** The shared load balancers behind routes, each with the routes it serves. */
function loadBalancersOf(routes: readonly GatewayRoute[]): ElbGatewayResources[] {
  const byArn = new Map<string | undefined, ElbGatewayResources & { gatewayRouteArns: string[] }>();
  for (const { gatewayRouteArn = '', resources } of routes) {
    for (const { loadBalancerArn, listenerArn } of resources?.hostSharedAlb ?? []) {
      const known = byArn.get(loadBalancerArn) ?? { loadBalancerArn, listenerArn, gatewayRouteArns: [] };
      known.gatewayRouteArns.push(gatewayRouteArn);
      byArn.set(loadBalancerArn, known);
    }
  }
  return [...byArn.values()];
}

/** A route's ARN is its gateway's with `gateway-route` and the route's id behind. */
function gatewayArnOf(routeArn: string): string {
  return routeArn.slice(0, routeArn.lastIndexOf('/')).replace(':gateway-route/', ':gateway/');
}
