import { DescribeLoadBalancers$, DescribeLoadBalancersCommand, type LoadBalancerDescription } from '@aws-sdk/client-elastic-load-balancing';
import type { RegionRecords } from '../../region-records';
import { formProtocol } from '../../wire/form-protocol';
import { read } from '../../wire/operation';
import { firstOr } from '../first-or';
import { pageOf } from '../page';
import { regionOf } from '../region-of';
import type { SampleService } from '../service';
import { XML_ERRORS } from '../service-errors';
import { ELB_PAGES, ELB_PAGING } from './elb-paging';

const API_VERSION = '2012-06-01';

/** https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_Operations.html */
export const classicLoadBalancing: SampleService = {
  signingName: 'elasticloadbalancing',
  apiVersion: API_VERSION,
  protocol: formProtocol('query', `http://elasticloadbalancing.amazonaws.com/doc/${API_VERSION}/`),
  operations: [
    read(
      DescribeLoadBalancers$,
      DescribeLoadBalancersCommand,
      (input, context) => {
        const region = regionOf(context);
        const found = input.LoadBalancerNames?.map((name) => loadBalancerByName(region, name)) ?? region.classicLoadBalancers;
        const page = pageOf(found, { token: input.Marker, size: input.PageSize }, ELB_PAGES, context.ignorePageSizes);
        return { LoadBalancerDescriptions: page.items, NextMarker: page.next };
      },
      ELB_PAGING,
    ),
  ],
  errors: XML_ERRORS,
};

function loadBalancerByName({ classicLoadBalancers }: RegionRecords, name: string): LoadBalancerDescription {
  const found = classicLoadBalancers.filter(({ LoadBalancerName }) => LoadBalancerName === name);
  return firstOr(found, 'LoadBalancerNotFound', `There is no ACTIVE Load Balancer named '${name}'`);
}
