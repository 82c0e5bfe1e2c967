import type { Inventory, InventorySource, Scope } from '@/lib/inventory/inventory';

import { list, nullable, object } from '../rule';
import { PARTITION } from '../vocabulary';
import {
  cachePolicy,
  cloudFrontFunction,
  connectionGroup,
  continuousDeploymentPolicy,
  distributionTenant,
  originAccessControl,
  originRequestPolicy,
  responseHeadersPolicy,
  vpcOrigin,
} from './cloudfront-part-rules';
import { distribution } from './distribution-rules';
import { gap } from './gap-rule';
import { account, name, reference, region, wordOrName } from './leaves';
import { classicLoadBalancer, loadBalancer, sslPolicy, targetGroup, trustStore } from './load-balancer-rules';
import {
  flowLog,
  networkAcl,
  networkInterface,
  prefixList,
  routeTable,
  securityGroup,
  subnet,
  vpc,
  vpcBlockPublicAccess,
  vpcEndpoint,
} from './network-rules';
import { service } from './service-rules';
import { accountProtection, certificate, ecsGateway, hostedZone, logDelivery, webAcl } from './surroundings-rules';
import { capacityProvider, cluster, containerInstance, task, taskDefinition } from './task-rules';

const scope = object<Scope>({
  distributions: list(reference),
  domains: list(reference),
  tags: list(name),
  loadBalancers: list(reference),
  clusters: list(reference),
});

const source = object<InventorySource>({
  kind: (value) => value,
  name: reference,
  accountId: nullable(account),
  partition: wordOrName(PARTITION),
  regions: list(region),
  scope,
});

/** Every kind of resource, in the order in which pseudonyms are numbered. */
export const inventoryRule = object<Inventory>({
  schema: (value) => value,
  source,
  distributions: list(distribution),
  vpcOrigins: list(vpcOrigin),
  originRequestPolicies: list(originRequestPolicy),
  cachePolicies: list(cachePolicy),
  responseHeadersPolicies: list(responseHeadersPolicy),
  originAccessControls: list(originAccessControl),
  continuousDeploymentPolicies: list(continuousDeploymentPolicy),
  distributionTenants: list(distributionTenant),
  connectionGroups: list(connectionGroup),
  functions: list(cloudFrontFunction),
  loadBalancers: list(loadBalancer),
  classicLoadBalancers: list(classicLoadBalancer),
  targetGroups: list(targetGroup),
  sslPolicies: list(sslPolicy),
  trustStores: list(trustStore),
  clusters: list(cluster),
  services: list(service),
  taskDefinitions: list(taskDefinition),
  tasks: list(task),
  containerInstances: list(containerInstance),
  capacityProviders: list(capacityProvider),
  gateways: list(ecsGateway),
  securityGroups: list(securityGroup),
  subnets: list(subnet),
  routeTables: list(routeTable),
  vpcs: list(vpc),
  prefixLists: list(prefixList),
  networkInterfaces: list(networkInterface),
  networkAcls: list(networkAcl),
  flowLogs: list(flowLog),
  vpcEndpoints: list(vpcEndpoint),
  vpcBlockPublicAccess: list(vpcBlockPublicAccess),
  certificates: list(certificate),
  webAcls: list(webAcl),
  hostedZones: list(hostedZone),
  logDeliveries: list(logDelivery),
  accountProtections: list(accountProtection),
  gaps: list(gap),
});
