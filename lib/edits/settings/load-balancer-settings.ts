import { ALB_IDLE_SECONDS } from '@/lib/facts/time-limits';
import { isUnknown } from '@/lib/inventory/unknown';

import { changeLoadBalancer } from '../change-part';
import type { Draft } from '../draft';
import { price } from '../price';
import type { Setting } from '../setting';

// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html

const HTTP2 = 'routing.http2.enabled';

/** Whether the load balancer offers HTTP/2 to who connects to it. */
export const http2Enabled: Setting = {
  of: 'load-balancer',
  current: (draft, id) => attributeOf(draft, id, HTTP2, 'true'),
  choices: () => ['true', 'false'],
  accepts: (_, __, value) => value === 'true' || value === 'false',
  change: (draft, id, value) => withAttribute(draft, id, HTTP2, value),
  prices: (draft, id, value) => (value === 'false' && http2Enabled.current(draft, id) !== 'false' ? [price('grpc-lost', {})] : []),
};

const IDLE = 'idle_timeout.timeout_seconds';
const LONGEST_IDLE_SECONDS = 4000;

/** Seconds without a byte after which the load balancer closes a connection. */
export const idleTimeout: Setting = {
  of: 'load-balancer',
  current: (draft, id) => attributeOf(draft, id, IDLE, String(ALB_IDLE_SECONDS)),
  choices: () => ['60', '120', '300'],
  accepts: (_, __, value) => /^[1-9]\d{0,3}$/.test(value) && Number(value) <= LONGEST_IDLE_SECONDS,
  change: (draft, id, value) => withAttribute(draft, id, IDLE, value),
  prices: (draft, id, value) =>
    Number(value) > Number(idleTimeout.current(draft, id)) ? [price('slow-answers-hold-connections', { seconds: Number(value) })] : [],
};

function attributeOf({ inventory }: Draft, arn: string, key: string, byDefault: string): string | null {
  const attributes = inventory.loadBalancers.find((one) => one.arn === arn)?.attributes;
  return attributes === undefined || isUnknown(attributes) ? null : (attributes[key] ?? byDefault);
}

function withAttribute(draft: Draft, arn: string, key: string, value: string): Draft {
  return changeLoadBalancer(draft, arn, (one) =>
    isUnknown(one.attributes) ? one : { ...one, attributes: { ...one.attributes, [key]: value } },
  );
}
