import type { CacheBehavior, Distribution, DistributionConfig, Origin } from '@aws-sdk/client-cloudfront';

import type { CloudFrontRecords } from '@/lib/sample/account';
import type { RegionRecords } from '@/lib/sample/region-records';

import { ownedDistribution } from './cloudfront-answers';

const ORIGIN: Origin = {
  Id: 'recorded',
  DomainName: 'origin.example.com',
  CustomOriginConfig: {
    HTTPPort: 80,
    HTTPSPort: 443,
    OriginProtocolPolicy: 'https-only',
    OriginSslProtocols: { Quantity: 1, Items: ['TLSv1.2'] },
  },
};

const BEHAVIOR = {
  ...{ TargetOriginId: 'recorded', ViewerProtocolPolicy: 'https-only', GrpcConfig: { Enabled: false } },
  AllowedMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
} satisfies Partial<CacheBehavior>;

/** CloudFront's records with distributions that name what no recorded one does; what nothing names is not read. */
export function surroundEdge(edge: CloudFrontRecords, { webAcls }: Pick<RegionRecords, 'webAcls'>): CloudFrontRecords {
  const made: Partial<DistributionConfig>[] = [
    ...edge.vpcOrigins.map(({ Id }) => origins({ Id: 'recorded', DomainName: 'vpc.example.com', VpcOriginConfig: { VpcOriginId: Id } })),
    ...edge.cachePolicies.map(({ Id }) => behavior({ CachePolicyId: Id })),
    ...edge.originRequestPolicies.map(({ Id }) => behavior({ OriginRequestPolicyId: Id })),
    ...edge.responseHeadersPolicies.map(({ Id }) => behavior({ ResponseHeadersPolicyId: Id })),
    ...edge.functions.map(({ FunctionMetadata }) => {
      const item = { EventType: 'viewer-request', FunctionARN: FunctionMetadata?.FunctionARN } as const;
      return behavior({ FunctionAssociations: { Quantity: 1, Items: [item] } });
    }),
    ...webAcls.filter(({ scope }) => scope === 'CLOUDFRONT').map(({ webAcl }) => ({ WebACLId: webAcl.ARN })),
    ...(edge.tenants.length + edge.connectionGroups.length > 0 ? [{ ConnectionMode: 'tenant-only' } as const] : []),
  ];
  return { ...edge, distributions: [...edge.distributions, ...made.map(distribution)] };
}

function distribution(over: Partial<DistributionConfig>, index: number): Distribution {
  return ownedDistribution(`ERECORDED${String(index)}`, {
    ...{ CallerReference: 'recorded', Comment: '', Enabled: true, HttpVersion: 'http2', IsIPV6Enabled: true },
    ViewerCertificate: { CloudFrontDefaultCertificate: true, MinimumProtocolVersion: 'TLSv1' },
    ...origins(ORIGIN),
    ...behavior({}),
    ...over,
  });
}

function origins(origin: Origin): Pick<DistributionConfig, 'Origins'> {
  return { Origins: { Quantity: 1, Items: [origin] } };
}

function behavior(over: Partial<CacheBehavior>): Pick<DistributionConfig, 'DefaultCacheBehavior'> {
  return { DefaultCacheBehavior: { ...BEHAVIOR, ...over } };
}
