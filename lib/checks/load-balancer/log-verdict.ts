import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import { isUnknown } from '@/lib/inventory/unknown';

import type { Scene } from '../scene';
import { hiddenListing } from '../subjects/hidden-listing';
import { fail, PASS, unknown, type Verdict } from '../verdict';
import { attributeOf } from './load-balancer-attribute';

/**
 * Whether a load balancer writes a log: into a bucket, which its attribute tells (default false), or by a delivery of CloudWatch Logs,
 * which it does not.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDeliverySource.html
 */
export function logVerdict({ chain }: Scene, loadBalancer: LoadBalancer, key: string, logType: string): Verdict {
  const { arn, name, region } = loadBalancer;
  if (chain.inventory.logDeliveries.some((delivery) => delivery.resourceArn === arn && delivery.logType === logType)) return PASS;
  const attribute = attributeOf(loadBalancer, key, 'false');
  if (isUnknown(attribute)) return unknown(attribute);
  if (attribute.value === 'true') return PASS;
  const gap = hiddenListing(chain, 'log-delivery', region);
  return gap === null ? fail({ loadBalancer: name }, attribute.evidence) : unknown(gap);
}
