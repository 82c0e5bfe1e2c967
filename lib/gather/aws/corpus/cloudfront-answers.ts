import { createHash } from 'node:crypto';

import {
  type CachePolicy,
  CachePolicy$,
  type ConnectionGroup,
  ConnectionGroup$,
  type Distribution,
  Distribution$,
  type DistributionConfig,
  DistributionConfig$,
  type DistributionTenant,
  DistributionTenant$,
  type FunctionSummary,
  FunctionSummary$,
  type OriginRequestPolicy,
  OriginRequestPolicy$,
  type ResponseHeadersPolicy,
  ResponseHeadersPolicy$,
  type VpcOrigin,
  VpcOrigin$,
} from '@aws-sdk/client-cloudfront';

import { atEdge, type Contribution } from './contribution';
import { itemsOf, shaped, textAt } from './shape';

export function distributions(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const distribution = shaped<Distribution>(Distribution$, item);
    return atEdge({ distributions: [distribution] }, 'distributions', distribution.Id);
  });
}

/** A listing's items hold the configuration's fields beside their own. */
export function distributionSummaries(value: unknown): Contribution[] {
  return itemsOf(value).flatMap((item) => {
    const { DistributionConfig: _none, ...own } = shaped<Distribution>(Distribution$, item);
    return distributions([{ ...own, DistributionConfig: shaped<DistributionConfig>(DistributionConfig$, item) }]);
  });
}

/** A configuration does not say whose it is. */
export function distributionConfig(value: unknown, file: string): Contribution[] {
  const id = `E${createHash('sha256').update(file).digest('hex').slice(0, 12).toUpperCase()}`;
  return distributions([ownedDistribution(id, shaped<DistributionConfig>(DistributionConfig$, value))]);
}

/** A distribution of which only the configuration is known. */
export function ownedDistribution(id: string, config: DistributionConfig): Distribution {
  return {
    ...{
      Id: id,
      ARN: `arn:aws:cloudfront::123456789012:distribution/${id}`,
      Status: 'Deployed',
      DomainName: `${id.toLowerCase()}.cloudfront.net`,
    },
    ...{ LastModifiedTime: new Date(0), InProgressInvalidationBatches: 0, DistributionConfig: config },
  };
}

export function tenants(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const tenant = shaped<DistributionTenant>(DistributionTenant$, item);
    return atEdge({ tenants: [tenant] }, 'distributionTenants', tenant.Id);
  });
}

export function connectionGroups(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const group = shaped<ConnectionGroup>(ConnectionGroup$, item);
    return atEdge({ connectionGroups: [group] }, 'connectionGroups', group.Id);
  });
}

export function functions(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const summary = shaped<FunctionSummary>(FunctionSummary$, item);
    return atEdge({ functions: [summary] }, 'functions', summary.FunctionMetadata?.FunctionARN);
  });
}

export function vpcOrigin(value: unknown): Contribution {
  return atEdge({ vpcOrigins: [shaped<VpcOrigin>(VpcOrigin$, value)] }, 'vpcOrigins', textAt(value, 'Id'));
}

export function cachePolicy(value: unknown): Contribution {
  return atEdge({ cachePolicies: [shaped<CachePolicy>(CachePolicy$, value)] }, 'cachePolicies', textAt(value, 'Id'));
}

export function originRequestPolicy(value: unknown): Contribution {
  return atEdge(
    { originRequestPolicies: [shaped<OriginRequestPolicy>(OriginRequestPolicy$, value)] },
    'originRequestPolicies',
    textAt(value, 'Id'),
  );
}

export function responseHeadersPolicy(value: unknown): Contribution {
  const policy = shaped<ResponseHeadersPolicy>(ResponseHeadersPolicy$, value);
  return atEdge({ responseHeadersPolicies: [policy] }, 'responseHeadersPolicies', textAt(value, 'Id'));
}
