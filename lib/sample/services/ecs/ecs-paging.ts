import type { PageLimits } from '../page';

const errorCode = 'InvalidParameterException';

/**
 * Bounds of the ECS lists: ListServices answers 10 when no size is named, the others 100.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html
 */
export const ECS_PAGES: PageLimits = { fallback: 100, max: 100, errorCode };
export const SERVICE_PAGES: PageLimits = { fallback: 10, max: 100, errorCode };
export const CAPACITY_PROVIDER_PAGES: PageLimits = { fallback: 10, max: 10, errorCode };
export const GATEWAY_RESOURCE_PAGES: PageLimits = { fallback: 10, max: 20, errorCode };

export const ECS_PAGING = { tokenIn: 'nextToken', tokenOut: 'nextToken', sizeIn: 'maxResults' };

/** How many a batch may name. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html */
export const BATCH = { services: 10, tasks: 100, clusters: 100, containerInstances: 100, capacityProviders: 100, revisions: 20 };
