import {
  GetCachePolicy$,
  GetCachePolicyCommand,
  GetContinuousDeploymentPolicy$,
  GetContinuousDeploymentPolicyCommand,
  GetOriginAccessControl$,
  GetOriginAccessControlCommand,
  GetOriginRequestPolicy$,
  GetOriginRequestPolicyCommand,
  GetResponseHeadersPolicy$,
  GetResponseHeadersPolicyCommand,
  ListCachePolicies$,
  ListCachePoliciesCommand,
  ListContinuousDeploymentPolicies$,
  ListContinuousDeploymentPoliciesCommand,
  ListOriginAccessControls$,
  ListOriginAccessControlsCommand,
  ListOriginRequestPolicies$,
  ListOriginRequestPoliciesCommand,
  ListResponseHeadersPolicies$,
  ListResponseHeadersPoliciesCommand,
} from '@aws-sdk/client-cloudfront';
import { read } from '../../wire/operation';
import { firstOr } from '../first-or';
import { cloudFrontPaging, entityTag, listPage } from './cloudfront-list';
import { MANAGED_CACHE_POLICIES, MANAGED_ORIGIN_REQUEST_POLICIES, MANAGED_RESPONSE_HEADERS_POLICIES } from './managed-policies';

type PolicyType = 'managed' | 'custom';

/** Reads of the policies that behaviors refer to, AWS's managed ones among them. */
export const policyOperations = [
  read(
    ListOriginRequestPolicies$,
    ListOriginRequestPoliciesCommand,
    (input, context) => {
      const all = byType(MANAGED_ORIGIN_REQUEST_POLICIES, context.account.cloudFront.originRequestPolicies, input.Type);
      const items = all.map(([Type, OriginRequestPolicy]) => ({ Type, OriginRequestPolicy }));
      return { OriginRequestPolicyList: listPage(items, input, context) };
    },
    cloudFrontPaging('OriginRequestPolicyList'),
  ),
  read(GetOriginRequestPolicy$, GetOriginRequestPolicyCommand, (input, { account }) => {
    const all = [...MANAGED_ORIGIN_REQUEST_POLICIES, ...account.cloudFront.originRequestPolicies];
    return { OriginRequestPolicy: byId(all, input.Id, 'NoSuchOriginRequestPolicy'), ETag: entityTag(input.Id) };
  }),
  read(
    ListCachePolicies$,
    ListCachePoliciesCommand,
    (input, context) => {
      const all = byType(MANAGED_CACHE_POLICIES, context.account.cloudFront.cachePolicies, input.Type);
      return {
        CachePolicyList: listPage(
          all.map(([Type, CachePolicy]) => ({ Type, CachePolicy })),
          input,
          context,
        ),
      };
    },
    cloudFrontPaging('CachePolicyList'),
  ),
  read(GetCachePolicy$, GetCachePolicyCommand, (input, { account }) => {
    const all = [...MANAGED_CACHE_POLICIES, ...account.cloudFront.cachePolicies];
    return { CachePolicy: byId(all, input.Id, 'NoSuchCachePolicy'), ETag: entityTag(input.Id) };
  }),
  read(
    ListResponseHeadersPolicies$,
    ListResponseHeadersPoliciesCommand,
    (input, context) => {
      const all = byType(MANAGED_RESPONSE_HEADERS_POLICIES, context.account.cloudFront.responseHeadersPolicies, input.Type);
      const items = all.map(([Type, ResponseHeadersPolicy]) => ({ Type, ResponseHeadersPolicy }));
      return { ResponseHeadersPolicyList: listPage(items, input, context) };
    },
    cloudFrontPaging('ResponseHeadersPolicyList'),
  ),
  read(GetResponseHeadersPolicy$, GetResponseHeadersPolicyCommand, (input, { account }) => {
    const all = [...MANAGED_RESPONSE_HEADERS_POLICIES, ...account.cloudFront.responseHeadersPolicies];
    return { ResponseHeadersPolicy: byId(all, input.Id, 'NoSuchResponseHeadersPolicy'), ETag: entityTag(input.Id) };
  }),
  read(
    ListOriginAccessControls$,
    ListOriginAccessControlsCommand,
    (input, context) => {
      const items = context.account.cloudFront.originAccessControls.map(({ Id, OriginAccessControlConfig: config }) => ({
        Id,
        Description: config?.Description ?? '',
        Name: config?.Name,
        SigningProtocol: config?.SigningProtocol,
        SigningBehavior: config?.SigningBehavior,
        OriginAccessControlOriginType: config?.OriginAccessControlOriginType,
      }));
      return { OriginAccessControlList: listPage(items, input, context) };
    },
    cloudFrontPaging('OriginAccessControlList'),
  ),
  read(GetOriginAccessControl$, GetOriginAccessControlCommand, (input, { account }) => ({
    OriginAccessControl: byId(account.cloudFront.originAccessControls, input.Id, 'NoSuchOriginAccessControl'),
    ETag: entityTag(input.Id),
  })),
  read(
    ListContinuousDeploymentPolicies$,
    ListContinuousDeploymentPoliciesCommand,
    (input, context) => {
      const items = context.account.cloudFront.continuousDeploymentPolicies.map((policy) => ({ ContinuousDeploymentPolicy: policy }));
      return { ContinuousDeploymentPolicyList: listPage(items, input, context) };
    },
    cloudFrontPaging('ContinuousDeploymentPolicyList'),
  ),
  read(GetContinuousDeploymentPolicy$, GetContinuousDeploymentPolicyCommand, (input, { account }) => ({
    ContinuousDeploymentPolicy: byId(account.cloudFront.continuousDeploymentPolicies, input.Id, 'NoSuchContinuousDeploymentPolicy'),
    ETag: entityTag(input.Id),
  })),
];

function byType<T>(managed: readonly T[], custom: readonly T[], type: PolicyType | undefined): [PolicyType, T][] {
  const all: [PolicyType, T][] = [];
  if (type !== 'custom') all.push(...managed.map((policy): [PolicyType, T] => ['managed', policy]));
  if (type !== 'managed') all.push(...custom.map((policy): [PolicyType, T] => ['custom', policy]));
  return all;
}

function byId<T extends { Id?: string | undefined }>(all: readonly T[], id: string | undefined, errorCode: string): T {
  return firstOr(
    all.filter(({ Id }) => Id === id),
    errorCode,
    `The resource with id ${id ?? ''} does not exist.`,
    404,
  );
}
