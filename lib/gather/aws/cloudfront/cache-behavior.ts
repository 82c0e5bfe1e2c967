import { type CacheBehavior as SdkCacheBehavior, ViewerProtocolPolicy } from '@aws-sdk/client-cloudfront';

import type { CacheBehavior } from '@/lib/inventory/distribution';
import type { Fact } from '@/lib/inventory/unknown';

import { literal } from '../answers/literal';
import type { Loose } from '../answers/loose';
import { idOrNull, type Missing, present } from '../answers/present';
import { sortedBy } from '../answers/sorted';

/** A cache behaviour. `pathPattern` is null for the default one, which has none. */
export function toCacheBehavior(behavior: Loose<SdkCacheBehavior>, pathPattern: Fact<string | null>, missing: Missing): CacheBehavior {
  const policy = behavior.ViewerProtocolPolicy;
  const functions = (behavior.FunctionAssociations?.Items ?? []).map((item) => ({ eventType: item.EventType ?? '', arn: item.FunctionARN ?? '' }));
  const lambdas = (behavior.LambdaFunctionAssociations?.Items ?? []).map((item) => ({
    eventType: item.EventType ?? '',
    arn: item.LambdaFunctionARN ?? '',
  }));
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
    trustedKeyGroups: behavior.TrustedKeyGroups?.Enabled === true ? [...(behavior.TrustedKeyGroups.Items ?? [])].sort() : [],
    trustedSigners: behavior.TrustedSigners?.Enabled === true ? [...(behavior.TrustedSigners.Items ?? [])].sort() : [],
    functions: sortedBy(functions, ({ eventType, arn }) => `${eventType}|${arn}`),
    lambdaFunctions: sortedBy(lambdas, ({ eventType, arn }) => `${eventType}|${arn}`),
    fieldLevelEncryptionId: idOrNull(behavior.FieldLevelEncryptionId),
    realtimeLogConfigArn: idOrNull(behavior.RealtimeLogConfigArn),
  };
}

function toForwardedValues(values: Loose<SdkCacheBehavior['ForwardedValues']>): CacheBehavior['forwardedValues'] {
  if (values === undefined) return null;
  return {
    headers: [...(values.Headers?.Items ?? [])].sort(),
    queryString: values.QueryString ?? false,
    cookies: values.Cookies?.Forward ?? 'none',
  };
}
