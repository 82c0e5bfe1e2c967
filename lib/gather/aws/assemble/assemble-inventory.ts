import type { Gap } from '@/lib/inventory/gap';
import { type Inventory, INVENTORY_SCHEMA, type InventorySource } from '@/lib/inventory/inventory';

import type { Readings } from '../readings';
import type { HeaderSecrets } from '../secrets/conceal-header-patterns';
import { assembleEdge } from './assemble-edge';
import { assembleRegion } from './assemble-region';

/**
 * The inventory of what was read so far: plain JSON in a stable order, without secrets. `gaps` sorted by id.
 * Regions follow one another in their own order, so equal accounts give equal bytes whatever was answered first.
 */
export function assembleInventory(readings: Readings, source: InventorySource, gaps: readonly Gap[], secrets: HeaderSecrets): Inventory {
  const regions = source.regions.flatMap((region) => readings.regions.get(region) ?? []).map((region) => assembleRegion(region, secrets));
  const edge = assembleEdge(readings.edge);
  return {
    schema: INVENTORY_SCHEMA,
    source,
    distributions: edge.distributions,
    vpcOrigins: edge.vpcOrigins,
    originRequestPolicies: edge.originRequestPolicies,
    cachePolicies: edge.cachePolicies,
    responseHeadersPolicies: edge.responseHeadersPolicies,
    originAccessControls: edge.originAccessControls,
    continuousDeploymentPolicies: edge.continuousDeploymentPolicies,
    distributionTenants: edge.distributionTenants,
    connectionGroups: edge.connectionGroups,
    functions: edge.functions,
    loadBalancers: regions.flatMap((region) => region.loadBalancers),
    classicLoadBalancers: regions.flatMap((region) => region.classicLoadBalancers),
    targetGroups: regions.flatMap((region) => region.targetGroups),
    sslPolicies: regions.flatMap((region) => region.sslPolicies),
    trustStores: regions.flatMap((region) => region.trustStores),
    clusters: regions.flatMap((region) => region.clusters),
    services: regions.flatMap((region) => region.services),
    taskDefinitions: regions.flatMap((region) => region.taskDefinitions),
    tasks: regions.flatMap((region) => region.tasks),
    containerInstances: regions.flatMap((region) => region.containerInstances),
    capacityProviders: regions.flatMap((region) => region.capacityProviders),
    gateways: regions.flatMap((region) => region.gateways),
    securityGroups: regions.flatMap((region) => region.securityGroups),
    subnets: regions.flatMap((region) => region.subnets),
    routeTables: regions.flatMap((region) => region.routeTables),
    vpcs: regions.flatMap((region) => region.vpcs),
    prefixLists: regions.flatMap((region) => region.prefixLists),
    networkInterfaces: regions.flatMap((region) => region.networkInterfaces),
    networkAcls: regions.flatMap((region) => region.networkAcls),
    flowLogs: regions.flatMap((region) => region.flowLogs),
    vpcEndpoints: regions.flatMap((region) => region.vpcEndpoints),
    vpcBlockPublicAccess: regions.flatMap((region) => region.vpcBlockPublicAccess),
    certificates: edge.certificates,
    webAcls: edge.webAcls,
    hostedZones: edge.hostedZones,
    logDeliveries: edge.logDeliveries,
    accountProtections: edge.accountProtections,
    gaps: [...gaps],
  };
}
