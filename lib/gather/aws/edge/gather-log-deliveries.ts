import {
  DescribeDeliveriesCommand,
  DescribeDeliveryDestinationsCommand,
  DescribeDeliverySourcesCommand,
} from '@aws-sdk/client-cloudwatch-logs';

import type { Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { EdgeReadings } from '../readings';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeDeliveries.html */
const PAGE = 50;

/** Reads log deliveries, each Region's once. */
export interface LogDeliveryReader {
  read(region: string): Promise<void>;
}

export function logDeliveryReader(gathering: Gathering, edge: EdgeReadings): LogDeliveryReader {
  const asked = new Map<string, Promise<void>>();
  return {
    read: (region) => {
      const reading = asked.get(region) ?? gatherLogDeliveries(gathering, edge, region);
      asked.set(region, reading);
      return reading;
    },
  };
}

/** Log deliveries of a Region, which the resources' own settings do not show: source joined with destination. */
async function gatherLogDeliveries(gathering: Gathering, edge: EdgeReadings, region: string): Promise<void> {
  const client = gathering.clients.logs(region);
  const call = { region, kind: 'log-delivery', resource: null, priority: PRIORITY.surroundings } as const;
  const deliveries = await gathering.list({
    ...call,
    action: 'logs:DescribeDeliveries',
    page: async (nextToken, options) => {
      const page = await client.send(new DescribeDeliveriesCommand({ nextToken, limit: PAGE }), options);
      return { items: page.deliveries, next: page.nextToken };
    },
    key: (item) => item.id,
  });
  if (deliveries.items.length === 0) return;
  const [sources, destinations] = await Promise.all([
    gathering.list({
      ...call,
      action: 'logs:DescribeDeliverySources',
      page: async (nextToken, options) => {
        const page = await client.send(new DescribeDeliverySourcesCommand({ nextToken, limit: PAGE }), options);
        return { items: page.deliverySources, next: page.nextToken };
      },
      key: (item) => item.name,
    }),
    gathering.list({
      ...call,
      action: 'logs:DescribeDeliveryDestinations',
      page: async (nextToken, options) => {
        const page = await client.send(new DescribeDeliveryDestinationsCommand({ nextToken, limit: PAGE }), options);
        return { items: page.deliveryDestinations, next: page.nextToken };
      },
      key: (item) => item.arn,
    }),
  ]);
  const sourceByName = new Map(sources.items.map((source) => [source.name, source]));
  const destinationByArn = new Map(destinations.items.map((destination) => [destination.arn, destination]));
  for (const delivery of deliveries.items) {
    const source = sourceByName.get(delivery.deliverySourceName);
    const destination = destinationByArn.get(delivery.deliveryDestinationArn);
    for (const resourceArn of source?.resourceArns ?? []) {
      edge.logDeliveries.set(`${resourceArn}|${delivery.id ?? ''}`, {
        resourceArn,
        logType: source?.logType ?? '',
        destinationType: delivery.deliveryDestinationType ?? '',
        destinationArn: destination?.deliveryDestinationConfiguration?.destinationResourceArn ?? null,
      });
    }
  }
}
