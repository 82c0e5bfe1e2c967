import type { CacheBehavior, Distribution } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';

import { changeBehavior } from '../change-part';
import type { Draft } from '../draft';
import { price } from '../price';
import type { Setting } from '../setting';
import { behaviorId } from '../subject-ids';

const VIEWER_POLICIES = ['allow-all', 'https-only', 'redirect-to-https'] as const;

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html */
export const viewerProtocolPolicy: Setting = {
  of: 'behavior',
  current: (draft, id) => {
    const value = behaviorAt(draft, id)?.behavior.viewerProtocolPolicy;
    return value === undefined || isUnknown(value) ? null : value;
  },
  choices: () => VIEWER_POLICIES,
  accepts: (_, __, value) => VIEWER_POLICIES.some((one) => one === value),
  change: (draft, id, value) => changeBehavior(draft, id, (behavior) => ({ ...behavior, viewerProtocolPolicy: value })),
  prices: (draft, id, value) => {
    if (viewerProtocolPolicy.current(draft, id) === value) return [];
    if (value === 'allow-all') return [price('plaintext-to-viewer', {})];
    return value === 'https-only' ? [price('plain-links-break', {})] : [];
  },
};

/** CloudFront allows three sets of methods and no other. https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_AllowedMethods.html */
const METHOD_SETS: readonly (readonly string[])[] = [
  ['GET', 'HEAD'],
  ['GET', 'HEAD', 'OPTIONS'],
  ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'],
];
const METHOD_CHOICES = METHOD_SETS.map((set) => set.join());

/** Methods that viewers may use. */
export const allowedMethods: Setting = {
  of: 'behavior',
  current: (draft, id) => {
    const value = behaviorAt(draft, id)?.behavior.allowedMethods;
    if (value === undefined || isUnknown(value)) return null;
    return METHOD_SETS.find((set) => set.length === value.length)?.join() ?? value.join();
  },
  choices: () => METHOD_CHOICES,
  accepts: (_, __, value) => METHOD_CHOICES.includes(value),
  change: (draft, id, value) => changeBehavior(draft, id, (behavior) => ({ ...behavior, allowedMethods: value.split(',') })),
  prices: (draft, id, value) => {
    const after = value.split(',');
    const lost = (allowedMethods.current(draft, id) ?? '').split(',').filter((method) => method !== '' && !after.includes(method));
    return lost.length === 0 ? [] : [price('methods-refused', { methods: lost.join(', ') })];
  },
};

/** Needs POST and a distribution that speaks HTTP/2. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-using-grpc.html */
export const grpcConfig: Setting = {
  of: 'behavior',
  current: (draft, id) => {
    const value = behaviorAt(draft, id)?.behavior.grpcEnabled;
    return value === undefined || isUnknown(value) ? null : value ? 'enabled' : 'disabled';
  },
  choices: () => ['enabled', 'disabled'],
  accepts: (_, __, value) => value === 'enabled' || value === 'disabled',
  change: (draft, id, value) => changeBehavior(draft, id, (behavior) => ({ ...behavior, grpcEnabled: value === 'enabled' })),
  prices: (draft, id, value) => (grpcConfig.current(draft, id) === 'enabled' && value === 'disabled' ? [price('grpc-lost', {})] : []),
};

/** A behavior and its distribution; null where it was not read. */
export function behaviorAt({ inventory }: Draft, id: string): { behavior: CacheBehavior; distribution: Distribution } | null {
  for (const distribution of inventory.distributions) {
    const { cacheBehaviors, defaultCacheBehavior } = distribution;
    const all = [...(isUnknown(cacheBehaviors) ? [] : cacheBehaviors), ...(isUnknown(defaultCacheBehavior) ? [] : [defaultCacheBehavior])];
    const behavior = all.find(({ pathPattern }) => !isUnknown(pathPattern) && behaviorId(distribution.id, pathPattern) === id);
    if (behavior !== undefined) return { behavior, distribution };
  }
  return null;
}
