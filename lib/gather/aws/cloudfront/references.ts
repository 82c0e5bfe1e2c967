import type { CacheBehavior, Origin } from '@/lib/inventory/distribution';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import { accountOf } from '../answers/arn';
import type { DistributionBase } from './distribution';

/** The known value of a fact in a list, or nothing. */
export function known<T>(fact: Fact<T>): T[] {
  return isUnknown(fact) ? [] : [fact];
}

export function originsOf(distribution: DistributionBase): Origin[] {
  return known(distribution.origins).flat();
}

export function behaviorsOf(distribution: DistributionBase): CacheBehavior[] {
  return [...known(distribution.defaultCacheBehavior), ...known(distribution.cacheBehaviors).flat()];
}

/** What a set of distributions names besides itself. */
export interface EdgeReferences {
  /** Owner's account by VPC origin id; null where it is the distribution's own. */
  vpcOrigins: Map<string, string | null>;
  originRequestPolicies: Set<string>;
  cachePolicies: Set<string>;
  responseHeadersPolicies: Set<string>;
  originAccessControls: Set<string>;
  functions: Set<string>;
  certificates: Set<string>;
  webAcls: Set<string>;
  /** Some distribution serves tenants. */
  tenants: boolean;
  /** Some distribution is a staging one, so a policy says who gets it. */
  staging: boolean;
}

export function edgeReferences(distributions: readonly DistributionBase[]): EdgeReferences {
  const origins = distributions.flatMap(originsOf);
  const behaviors = distributions.flatMap(behaviorsOf);
  const ids = (facts: readonly Fact<string | null>[]) => new Set(facts.flatMap((fact) => known(fact).flatMap((id) => id ?? [])));
  return {
    vpcOrigins: vpcOriginOwners(distributions),
    originRequestPolicies: ids(behaviors.map(({ originRequestPolicyId }) => originRequestPolicyId)),
    cachePolicies: ids(behaviors.map(({ cachePolicyId }) => cachePolicyId)),
    responseHeadersPolicies: ids(behaviors.map(({ responseHeadersPolicyId }) => responseHeadersPolicyId)),
    originAccessControls: ids(origins.map(({ originAccessControlId }) => originAccessControlId)),
    functions: ids(behaviors.flatMap(({ functions }) => known(functions).flat()).map(({ arn }) => arn)),
    certificates: ids([
      ...distributions.flatMap(({ viewerCertificate }) =>
        known(viewerCertificate).map((certificate) => certificate?.acmCertificateArn ?? null),
      ),
      ...origins.flatMap(({ custom }) => (custom === null ? [] : known(custom.clientCertificateArn))),
    ]),
    webAcls: ids(distributions.map(({ webAclId }) => webAclId)),
    tenants: distributions.some(({ connectionMode }) => connectionMode === 'tenant-only'),
    staging: distributions.some(({ staging }) => staging),
  };
}

function vpcOriginOwners(distributions: readonly DistributionBase[]): Map<string, string | null> {
  return new Map(
    distributions.flatMap((distribution) =>
      originsOf(distribution).flatMap(({ vpc }) => {
        if (vpc === null) return [];
        const owner = vpc.ownerAccountId === accountOf(distribution.arn) ? null : vpc.ownerAccountId;
        return known(vpc.vpcOriginId).map((id): [string, string | null] => [id, owner]);
      }),
    ),
  );
}
