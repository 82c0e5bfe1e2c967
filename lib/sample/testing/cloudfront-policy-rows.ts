import {
  type CloudFrontClient,
  GetCachePolicyCommand,
  GetOriginAccessControlCommand,
  GetOriginRequestPolicyCommand,
  GetResponseHeadersPolicyCommand,
  ListCachePoliciesCommand,
  ListOriginAccessControlsCommand,
  ListOriginRequestPoliciesCommand,
  ListResponseHeadersPoliciesCommand,
} from '@aws-sdk/client-cloudfront';
import { ALL_VIEWER, CACHING_DISABLED, SECURITY_HEADERS } from '../build/distribution';
import type { OperationRow } from './test-operations';

/** Calls of every read of policies and origin access controls. */
export function policyRows(article: CloudFrontClient, estate: CloudFrontClient): OperationRow[] {
  return [
    [
      'ListOriginRequestPolicies',
      () => article.send(new ListOriginRequestPoliciesCommand({ Type: 'managed' })),
      { OriginRequestPolicyList: { Quantity: 7 } },
    ],
    [
      'GetOriginRequestPolicy',
      () => article.send(new GetOriginRequestPolicyCommand({ Id: ALL_VIEWER })),
      { OriginRequestPolicy: { OriginRequestPolicyConfig: { HeadersConfig: { HeaderBehavior: 'allViewer' } } } },
    ],
    ['ListCachePolicies', () => article.send(new ListCachePoliciesCommand({ Type: 'custom' })), { CachePolicyList: { Quantity: 0 } }],
    [
      'GetCachePolicy',
      () => article.send(new GetCachePolicyCommand({ Id: CACHING_DISABLED })),
      { CachePolicy: { CachePolicyConfig: { MaxTTL: 0 } } },
    ],
    [
      'ListResponseHeadersPolicies',
      () => article.send(new ListResponseHeadersPoliciesCommand({})),
      { ResponseHeadersPolicyList: { Items: [{ Type: 'managed' }] } },
    ],
    [
      'GetResponseHeadersPolicy',
      () => article.send(new GetResponseHeadersPolicyCommand({ Id: SECURITY_HEADERS })),
      { ResponseHeadersPolicy: { ResponseHeadersPolicyConfig: { SecurityHeadersConfig: { ContentTypeOptions: { Override: true } } } } },
    ],
    [
      'ListOriginAccessControls',
      () => estate.send(new ListOriginAccessControlsCommand({})),
      { OriginAccessControlList: { Items: [{ OriginAccessControlOriginType: 's3' }] } },
    ],
    [
      'GetOriginAccessControl',
      () => estate.send(new GetOriginAccessControlCommand({ Id: 'E2QWRUHAPOMQZL' })),
      { OriginAccessControl: { OriginAccessControlConfig: { SigningBehavior: 'always' } } },
    ],
  ];
}
