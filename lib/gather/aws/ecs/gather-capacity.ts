import {
  DescribeCapacityProvidersCommand,
  DescribeGatewayCommand,
  DescribeGatewayResourcesCommand,
  type Gateway,
  ListGatewaysCommand,
} from '@aws-sdk/client-ecs';

import type { EcsGateway } from '@/lib/inventory/surroundings';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Loose } from '../answers/loose';
import { idOrNull } from '../answers/present';
import { batchesOf } from '../calls/batches';
import { convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { RegionReadings } from '../readings';
import { isFargateProvider, toCapacityProvider } from './cluster';

const PROVIDER_BATCH = 100;
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayResources.html */
const GATEWAY_RESOURCE_PAGE = 20;

/** The capacity providers that services use; those of Fargate are known without asking. */
export async function gatherCapacityProviders(
  gathering: Gathering,
  { region, services, capacityProviders }: RegionReadings,
): Promise<void> {
  const call = { action: 'ecs:DescribeCapacityProviders', region, kind: 'capacity-provider' } as const;
  const names = [...new Set([...services.values()].flatMap((service) => service.capacityProviders))].sort();
  for (const name of names.filter(isFargateProvider)) {
    capacityProviders.set(name, { name, region, kind: 'fargate', managedTerminationProtection: null });
  }
  const own = names.filter((name) => !isFargateProvider(name));
  await Promise.all(
    batchesOf(own, PROVIDER_BATCH).map(async (batch) => {
      const answer = await gathering.ask({
        ...call,
        resource: null,
        priority: PRIORITY.surroundings,
        send: (options) => gathering.clients.ecs(region).send(new DescribeCapacityProvidersCommand({ capacityProviders: batch }), options),
      });
      if (isUnknown(answer)) return;
      for (const item of answer.capacityProviders ?? []) {
        const provider = convert(gathering.ledger, call, item.name ?? null, () => toCapacityProvider(item, region));
        if (provider !== null) capacityProviders.set(provider.name, provider);
      }
    }),
  );
}

/** Gateways: load balancers that ECS shares between services. */
export async function gatherGateways(gathering: Gathering, readings: RegionReadings): Promise<void> {
  const { region } = readings;
  const { items } = await gathering.list({
    action: 'ecs:ListGateways',
    region,
    kind: 'gateway',
    resource: null,
    priority: PRIORITY.surroundings,
    page: async (nextToken, options) => {
      const page = await gathering.clients.ecs(region).send(new ListGatewaysCommand({ nextToken, maxResults: 100 }), options);
      return { items: page.gateways, next: page.nextToken };
    },
    key: (item) => item.gatewayArn,
  });
  await Promise.all(items.flatMap(({ gatewayArn }) => gatewayArn ?? []).map((arn) => gatherGateway(gathering, readings, arn)));
}

async function gatherGateway(gathering: Gathering, { region, gateways }: RegionReadings, arn: string): Promise<void> {
  const { clients } = gathering;
  const call = { action: 'ecs:DescribeGateway', region, kind: 'gateway' } as const;
  const [answer, resources] = await Promise.all([
    gathering.ask({
      ...call,
      resource: arn,
      priority: PRIORITY.surroundings,
      send: (options) => clients.ecs(region).send(new DescribeGatewayCommand({ gateway: arn }), options),
    }),
    gathering.list({
      action: 'ecs:DescribeGatewayResources',
      region,
      kind: 'gateway',
      resource: arn,
      priority: PRIORITY.surroundings,
      page: async (nextToken, options) => {
        const command = new DescribeGatewayResourcesCommand({ gateway: arn, nextToken, maxResults: GATEWAY_RESOURCE_PAGE });
        const page = await clients.ecs(region).send(command, options);
        return { items: page.gatewayResources?.resources?.hostSharedAlb ?? [], next: page.nextToken };
      },
      key: (item) => item.loadBalancerArn,
    }),
  ]);
  if (isUnknown(answer)) return;
  const loadBalancerArns = resources.gap ?? resources.items.flatMap(({ loadBalancerArn }) => loadBalancerArn ?? []).sort();
  const gateway = convert(gathering.ledger, call, arn, () => toGateway(arn, answer.gateway ?? {}, region, loadBalancerArns));
  if (gateway !== null) gateways.set(arn, gateway);
}

function toGateway(arn: string, gateway: Loose<Gateway>, region: string, loadBalancerArns: EcsGateway['loadBalancerArns']): EcsGateway {
  const alb = gateway.configuration?.hostSharedAlb;
  return {
    arn,
    name: gateway.name ?? arn.slice(arn.lastIndexOf('/') + 1),
    region,
    status: gateway.status ?? '',
    scheme: idOrNull(alb?.scheme),
    webAclArn: idOrNull(alb?.webACLArn),
    loadBalancerArns,
  };
}
