import { linkChain } from '@/lib/chain/link-chain';
import { hostName } from '@/lib/chain/host-name';
import type { Origin } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';

import { changeOrigin } from '../change-part';
import type { Draft } from '../draft';
import { price } from '../price';
import type { Setting } from '../setting';
import { originId } from '../subject-ids';

const ORIGIN_POLICIES = ['http-only', 'match-viewer', 'https-only'] as const;

/**
 * How CloudFront connects to an origin; for a VPC origin the setting is the VPC origin's own.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html
 */
export const originProtocolPolicy: Setting = {
  of: 'origin',
  current: (draft, id) => {
    const link = linkOf(draft, id);
    return link?.connection?.protocolPolicy.known === true ? link.connection.protocolPolicy.value : null;
  },
  choices: (draft, id) => (originProtocolPolicy.current(draft, id) === null ? [] : ORIGIN_POLICIES),
  accepts: (_, __, value) => ORIGIN_POLICIES.some((one) => one === value),
  change: (draft, id, value) => {
    const vpcOrigin = linkOf(draft, id)?.vpcOrigin;
    if (vpcOrigin?.known === true) {
      const own = vpcOrigin.value.id;
      const vpcOrigins = draft.inventory.vpcOrigins.map((one) => (one.id === own ? { ...one, protocolPolicy: value } : one));
      return { ...draft, inventory: { ...draft.inventory, vpcOrigins } };
    }
    return changeOrigin(draft, id, (origin) => ({
      ...origin,
      custom: origin.custom === null ? null : { ...origin.custom, protocolPolicy: value },
    }));
  },
  prices: (draft, id, value) => {
    const before = originProtocolPolicy.current(draft, id);
    return value === 'http-only' && before !== value ? [price('plaintext-to-origin', { origin: id })] : [];
  },
};

/** The name that an origin is called by: it decides where the request goes, and which name the certificate must have. */
export const domainName: Setting = {
  of: 'origin',
  current: (draft, id) => {
    const value = originOf(draft, id)?.domainName;
    return value === undefined || isUnknown(value) ? null : value;
  },
  choices: (draft, id) => otherNames(draft, id),
  accepts: (_, __, value) => /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i.test(value),
  change: (draft, id, value) => changeOrigin(draft, id, (origin) => ({ ...origin, domainName: hostName(value) })),
  prices: () => [],
};

/** Names that lead to the same load balancer, which certificates may have. */
function otherNames(draft: Draft, id: string): string[] {
  const target = linkOf(draft, id)?.target;
  if (target?.kind !== 'load-balancer') return [];
  const entry = linkChain(draft.inventory).entries.find(({ component }) => component.id === target.loadBalancer.arn);
  return (entry?.hosts ?? []).filter((host) => !host.startsWith('*.'));
}

/** More is granted on request only. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
const MOST_READ_SECONDS = 120;

/** Seconds that CloudFront waits for an answer. */
export const originReadTimeout: Setting = {
  of: 'origin',
  current: (draft, id) => {
    const seconds = linkOf(draft, id)?.connection?.readTimeout;
    return seconds?.known === true ? String(seconds.value) : null;
  },
  choices: (draft, id) => (originReadTimeout.current(draft, id) === null ? [] : ['30', '60', '120']),
  accepts: (_, __, value) => /^[1-9]\d{0,2}$/.test(value),
  change: (draft, id, value) =>
    changeOrigin(draft, id, (origin) => ({
      ...origin,
      custom: origin.custom === null ? null : { ...origin.custom, readTimeout: Number(value) },
      vpc: origin.vpc === null ? null : { ...origin.vpc, readTimeout: Number(value) },
    })),
  prices: (draft, id, value) => [
    ...(Number(value) > MOST_READ_SECONDS ? [price('timeout-quota', { seconds: Number(value) })] : []),
    ...(Number(value) > Number(originReadTimeout.current(draft, id))
      ? [price('slow-answers-hold-connections', { seconds: Number(value) })]
      : []),
  ],
};

function linkOf({ inventory }: Draft, id: string) {
  return linkChain(inventory).originLinks.find(({ distribution, origin }) => originId(distribution.id, origin.id) === id);
}

function originOf({ inventory }: Draft, id: string): Origin | undefined {
  return inventory.distributions
    .flatMap(({ id: distribution, origins }) => (isUnknown(origins) ? [] : origins.map((origin) => ({ distribution, origin }))))
    .find(({ distribution, origin }) => originId(distribution, origin.id) === id)?.origin;
}
