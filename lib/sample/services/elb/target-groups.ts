import {
  DescribeTargetGroupAttributes$,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroups$,
  DescribeTargetGroupsCommand,
  DescribeTargetHealth$,
  DescribeTargetHealthCommand,
  type TargetGroup,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { RegionRecords } from '../../region-records';
import { read } from '../../wire/operation';
import { firstOr } from '../first-or';
import { indexBy } from '../index-by';
import { pageOf } from '../page';
import { regionOf } from '../region-of';
import { TARGET_GROUP_ATTRIBUTES } from './default-attributes';
import { ELB_PAGES, ELB_PAGING } from './elb-paging';
import { attributesOf, loadBalancerByArn } from './load-balancers';

/** Reads of target groups and the health of their targets. */
export const targetGroupOperations = [
  read(
    DescribeTargetGroups$,
    DescribeTargetGroupsCommand,
    (input, context) => {
      const region = regionOf(context);
      const found =
        input.TargetGroupArns?.map((arn) => targetGroupByArn(region, arn)) ??
        input.Names?.map((name) => targetGroupByName(region, name)) ??
        targetGroupsBehind(region, input.LoadBalancerArn);
      const page = pageOf(found, { token: input.Marker, size: input.PageSize }, ELB_PAGES, context.ignorePageSizes);
      return { TargetGroups: page.items, NextMarker: page.next };
    },
    ELB_PAGING,
  ),
  read(DescribeTargetGroupAttributes$, DescribeTargetGroupAttributesCommand, (input, context) => {
    targetGroupByArn(regionOf(context), input.TargetGroupArn ?? '');
    return { Attributes: attributesOf(context, input.TargetGroupArn, TARGET_GROUP_ATTRIBUTES) };
  }),
  read(DescribeTargetHealth$, DescribeTargetHealthCommand, (input, context) => {
    const region = regionOf(context);
    targetGroupByArn(region, input.TargetGroupArn ?? '');
    const targets = indexBy(region.targets, 'target group', ({ targetGroupArn }) => [targetGroupArn])(input.TargetGroupArn ?? '');
    const wanted = input.Targets?.map(({ Id }) => Id);
    const found = targets.map(({ health }) => health).filter(({ Target }) => wanted?.includes(Target?.Id) ?? true);
    return { TargetHealthDescriptions: found };
  }),
];

function targetGroupsBehind(region: RegionRecords, loadBalancerArn: string | undefined): readonly TargetGroup[] {
  if (loadBalancerArn === undefined) return region.targetGroups;
  loadBalancerByArn(region, loadBalancerArn);
  return indexBy(region.targetGroups, 'load balancer', ({ LoadBalancerArns }) => LoadBalancerArns ?? [])(loadBalancerArn);
}

function targetGroupByArn(region: RegionRecords, arn: string): TargetGroup {
  const byArn = indexBy(region.targetGroups, 'arn', ({ TargetGroupArn }) => [TargetGroupArn]);
  return firstOr(byArn(arn), 'TargetGroupNotFound', `One or more target groups not found: ${arn}`);
}

function targetGroupByName(region: RegionRecords, name: string): TargetGroup {
  const byName = indexBy(region.targetGroups, 'name', ({ TargetGroupName }) => [TargetGroupName]);
  return firstOr(byName(name), 'TargetGroupNotFound', `One or more target groups not found: ${name}`);
}
