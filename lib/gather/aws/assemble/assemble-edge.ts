import type { Inventory } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';

import { sortedBy } from '../answers/sorted';
import { originHosts } from '../edge/gather-edge';
import { keepPointingRecords } from '../edge/keep-pointing-records';
import type { EdgeReadings } from '../readings';
import { factAt } from './facts-at';

type EdgePart = Pick<
  Inventory,
  | ('distributions' | 'vpcOrigins' | 'originRequestPolicies' | 'cachePolicies' | 'responseHeadersPolicies' | 'originAccessControls')
  | ('continuousDeploymentPolicies' | 'distributionTenants' | 'connectionGroups' | 'functions')
  | ('certificates' | 'webAcls' | 'hostedZones' | 'logDeliveries' | 'accountProtections')
>;

/** CloudFront and its surroundings as far as they were read. */
export function assembleEdge(edge: EdgeReadings): EdgePart {
  const byId = <T extends { id: string }>(items: ReadonlyMap<string, T>) => sortedBy(items.values(), ({ id }) => id);
  const byArn = <T extends { arn: string }>(items: ReadonlyMap<string, T>) => sortedBy(items.values(), ({ arn }) => arn);
  return {
    distributions: byId(edge.distributions).map((distribution) => {
      const extras = factAt(edge.distributionExtras, distribution.id);
      const known = isUnknown(extras)
        ? { defaultRootObject: extras, logging: extras, continuousDeploymentPolicyId: extras, tenantParameters: extras }
        : extras;
      return { ...distribution, ...known, tags: factAt(edge.tags, distribution.arn) };
    }),
    vpcOrigins: byId(edge.vpcOrigins),
    originRequestPolicies: byId(edge.originRequestPolicies),
    cachePolicies: byId(edge.cachePolicies),
    responseHeadersPolicies: byId(edge.responseHeadersPolicies),
    originAccessControls: byId(edge.originAccessControls),
    continuousDeploymentPolicies: byId(edge.continuousDeploymentPolicies),
    distributionTenants: byId(edge.tenants).map((tenant) => ({ ...tenant, parameters: factAt(edge.tenantParameters, tenant.id) })),
    connectionGroups: byId(edge.connectionGroups),
    functions: byArn(edge.functions),
    certificates: byArn(edge.certificates),
    webAcls: byArn(edge.webAcls),
    hostedZones: keepPointingRecords(byId(edge.hostedZones), originHosts(edge)),
    logDeliveries: sortedBy(edge.logDeliveries.values(), (delivery) =>
      [delivery.resourceArn, delivery.logType, delivery.destinationType, delivery.destinationArn].join('|'),
    ),
    accountProtections: sortedBy(edge.protections.values(), ({ region }) => region),
  };
}
