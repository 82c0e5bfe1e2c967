import {
  DescribeDeliveries$,
  DescribeDeliveriesCommand,
  DescribeDeliveryDestinations$,
  DescribeDeliveryDestinationsCommand,
  DescribeDeliverySources$,
  DescribeDeliverySourcesCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { jsonRpc } from '../wire/json-rpc';
import { read } from '../wire/operation';
import { pageOf } from './page';
import { regionOf } from './region-of';
import type { SampleService } from './service';
import { JSON_ERRORS } from './service-errors';

const PAGES = { fallback: 50, max: 50, errorCode: 'ValidationException' };
const PAGING = { tokenIn: 'nextToken', tokenOut: 'nextToken', sizeIn: 'limit' };

const operations = [
  read(
    DescribeDeliveries$,
    DescribeDeliveriesCommand,
    (input, context) => {
      const wanted = regionOf(context).deliveries.filter(
        ({ deliverySourceName = '' }) => input.deliverySourceNames?.includes(deliverySourceName) ?? true,
      );
      const page = pageOf(wanted, { token: input.nextToken, size: input.limit }, PAGES, context.ignorePageSizes);
      return { deliveries: page.items, nextToken: page.next };
    },
    PAGING,
  ),
  read(
    DescribeDeliverySources$,
    DescribeDeliverySourcesCommand,
    (input, context) => {
      const page = pageOf(regionOf(context).deliverySources, { token: input.nextToken, size: input.limit }, PAGES, context.ignorePageSizes);
      return { deliverySources: page.items, nextToken: page.next };
    },
    PAGING,
  ),
  read(
    DescribeDeliveryDestinations$,
    DescribeDeliveryDestinationsCommand,
    (input, context) => {
      const page = pageOf(
        regionOf(context).deliveryDestinations,
        { token: input.nextToken, size: input.limit },
        PAGES,
        context.ignorePageSizes,
      );
      return { deliveryDestinations: page.items, nextToken: page.next };
    },
    PAGING,
  ),
];

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_Operations.html */
export const logs: SampleService = { signingName: 'logs', protocol: jsonRpc, operations, errors: JSON_ERRORS };
