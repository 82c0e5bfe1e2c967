import {
  DescribeCapacityReservation$,
  DescribeCapacityReservationCommand,
  DescribeLoadBalancerAttributes$,
  DescribeLoadBalancerAttributesCommand,
  DescribeLoadBalancers$,
  DescribeLoadBalancersCommand,
  DescribeTags$,
  DescribeTagsCommand,
  type LoadBalancer,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { RegionRecords } from '../../region-records';
import { type CallContext, read } from '../../wire/operation';
import { Refusal } from '../../wire/refusal';
import { firstOr } from '../first-or';
import { indexBy } from '../index-by';
import { pageOf, refuseLargeBatch } from '../page';
import { regionOf } from '../region-of';
import { APPLICATION_LOAD_BALANCER_ATTRIBUTES, NETWORK_LOAD_BALANCER_ATTRIBUTES } from './default-attributes';
import { ELB_PAGES, ELB_PAGING, MAX_ARNS } from './elb-paging';

/** Reads of load balancers themselves, and of tags, which ELBv2 keeps for every kind of resource in one call. */
export const loadBalancerOperations = [
  read(
    DescribeLoadBalancers$,
    DescribeLoadBalancersCommand,
    (input, context) => {
      refuseLargeBatch(input.LoadBalancerArns, MAX_ARNS, 'ValidationError', 'LoadBalancerArns');
      const region = regionOf(context);
      const found =
        input.LoadBalancerArns?.map((arn) => loadBalancerByArn(region, arn)) ??
        input.Names?.map((name) => loadBalancerByName(region, name)) ??
        region.loadBalancers;
      const page = pageOf(found, { token: input.Marker, size: input.PageSize }, ELB_PAGES, context.ignorePageSizes);
      return { LoadBalancers: page.items, NextMarker: page.next };
    },
    ELB_PAGING,
  ),
  read(DescribeLoadBalancerAttributes$, DescribeLoadBalancerAttributesCommand, (input, context) => {
    const { Type } = loadBalancerByArn(regionOf(context), input.LoadBalancerArn ?? '');
    const defaults = Type === 'application' ? APPLICATION_LOAD_BALANCER_ATTRIBUTES : NETWORK_LOAD_BALANCER_ATTRIBUTES;
    return { Attributes: attributesOf(context, input.LoadBalancerArn, defaults) };
  }),
  read(DescribeTags$, DescribeTagsCommand, (input, context) => {
    refuseLargeBatch(input.ResourceArns, MAX_ARNS, 'ValidationError', 'ResourceArns');
    const tags = indexBy(regionOf(context).tags, 'arn', ({ arn }) => [arn]);
    return {
      TagDescriptions: (input.ResourceArns ?? []).map((arn) => ({ ResourceArn: arn, Tags: keysAndValues(tags(arn)[0]?.values ?? {}) })),
    };
  }),
  read(DescribeCapacityReservation$, DescribeCapacityReservationCommand, (input, context) => {
    loadBalancerByArn(regionOf(context), input.LoadBalancerArn ?? '');
    return { DecreaseRequestsRemaining: 2, CapacityReservationState: [] };
  }),
];

/** @throws Refusal `LoadBalancerNotFound` */
export function loadBalancerByArn(region: RegionRecords, arn: string): LoadBalancer {
  const byArn = indexBy(region.loadBalancers, 'arn', ({ LoadBalancerArn }) => [LoadBalancerArn]);
  return firstOr(byArn(arn), 'LoadBalancerNotFound', `Load balancers '[${arn}]' not found`);
}

function loadBalancerByName(region: RegionRecords, name: string): LoadBalancer {
  const byName = indexBy(region.loadBalancers, 'name', ({ LoadBalancerName }) => [LoadBalancerName]);
  return firstOr(byName(name), 'LoadBalancerNotFound', `Load balancers '[${name}]' not found`);
}

/** A resource's attributes: AWS's defaults, and the account's own over them. */
export function attributesOf(context: CallContext, arn: string | undefined, defaults: Readonly<Record<string, string>>) {
  if (arn === undefined) throw new Refusal('ValidationError', 'An ARN is required');
  const own = indexBy(regionOf(context).attributes, 'arn', (record) => [record.arn])(arn);
  return keysAndValues(Object.fromEntries([defaults, ...own.map(({ values }) => values)].flatMap(Object.entries<string>)));
}

function keysAndValues(values: Readonly<Record<string, string>>): { Key: string; Value: string }[] {
  return Object.entries(values).map(([Key, Value]) => ({ Key, Value }));
}
