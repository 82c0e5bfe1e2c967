import { type CacheBehavior as SdkCacheBehavior, ViewerProtocolPolicy } from '@aws-sdk/client-cloudfront';

import type { CacheBehavior } from '@/lib/inventory/distribution';
import type { Fact } from '@/lib/inventory/unknown';

import { literal } from '../answers/literal';
import type { Loose } from '../answers/loose';
import { idOrNull, type Missing, present } from '../answers/present';
import { sortedBy } from '../answers/sorted';
import { convertItems } from './quantity-list';

/** A cache behaviour. `pathPattern` is null for the default one, which has none. */
export function toCacheBehavior(behavior: Loose<SdkCacheBehavior>, pathPattern: Fact<string | null>, missing: Missing): CacheBehavior {
  const policy = behavior.ViewerProtocolPolicy;
  return {
    pathPattern,
    targetOriginId: present(behavior.TargetOriginId, missing),
    viewerProtocolPolicy: policy === undefined ? missing() : literal(policy, ViewerProtocolPolicy),
    allowedMethods: behavior.AllowedMethods?.Items === undefined ? missing() : [...behavior.AllowedMethods.Items].sort(),
    cachePolicyId: idOrNull(behavior.CachePolicyId),
    originRequestPolicyId: idOrNull(behavior.OriginRequestPolicyId),
    responseHeadersPolicyId: idOrNull(behavior.ResponseHeadersPolicyId),
    forwardedValues: toForwardedValues(behavior.ForwardedValues),
    grpcEnabled: present(behavior.GrpcConfig?.Enabled, missing),
    compress: behavior.Compress ?? null,
    trustedKeyGroups:
      behavior.TrustedKeyGroups?.Enabled === true ? convertItems(behavior.TrustedKeyGroups, missing, (items) => [...items].sort()) : [],
    trustedSigners:
      behavior.TrustedSigners?.Enabled === true ? convertItems(behavior.TrustedSigners, missing, (items) => [...items].sort()) : [],
    functions: convertItems(behavior.FunctionAssociations, missing, (items) =>
      toAssociations(items.map((item) => ({ eventType: item.EventType, arn: item.FunctionARN }))),
    ),
    lambdaFunctions: convertItems(behavior.LambdaFunctionAssociations, missing, (items) =>
      toAssociations(items.map((item) => ({ eventType: item.EventType, arn: item.LambdaFunctionARN }))),
    ),
    fieldLevelEncryptionId: idOrNull(behavior.FieldLevelEncryptionId),
    realtimeLogConfigArn: idOrNull(behavior.RealtimeLogConfigArn),
  };
}

function toAssociations(
  items: readonly { eventType: string | undefined; arn: string | undefined }[],
): { eventType: string; arn: string }[] {
  const associations = items.map(({ eventType = '', arn = '' }) => ({ eventType, arn }));
  return sortedBy(associations, ({ eventType, arn }) => `${eventType}|${arn}`);
}

function toForwardedValues(values: Loose<SdkCacheBehavior['ForwardedValues']>): CacheBehavior['forwardedValues'] {
  if (values === undefined) return null;
  return {
    headers: [...(values.Headers?.Items ?? [])].sort(),
    queryString: values.QueryString ?? false,
    cookies: values.Cookies?.Forward ?? 'none',
  };
}
