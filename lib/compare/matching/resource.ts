import type { ResourceKind } from '@/lib/inventory/gap';
import type { Inventory } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';

/** The lists of an inventory that hold resources. */
export type CollectionName = Exclude<keyof Inventory, 'schema' | 'source' | 'gaps'>;

interface Collection {
  kind: ResourceKind;
  /** Kinds whose listing comes before: where one of them could not be read, these may be there unseen. */
  hiddenBy: readonly ResourceKind[];
  /** Read only because something else refers to it: where that could not be read, it is not looked for. */
  byReference: boolean;
}

const listed = (kind: ResourceKind, ...hiddenBy: readonly ResourceKind[]): Collection => ({
  kind,
  hiddenBy: [kind, ...hiddenBy],
  byReference: false,
});
const referred = (kind: ResourceKind, ...hiddenBy: readonly ResourceKind[]): Collection => ({
  ...listed(kind, ...hiddenBy),
  byReference: true,
});

/** What comes and goes by itself (tasks, their instances and interfaces) is counted, not compared one by one, and has no place here. */
const COLLECTIONS: Readonly<Record<Exclude<CollectionName, 'tasks' | 'containerInstances' | 'networkInterfaces'>, Collection>> = {
  distributions: listed('distribution'),
  distributionTenants: listed('distribution-tenant', 'distribution'),
  connectionGroups: listed('connection-group'),
  vpcOrigins: listed('vpc-origin'),
  functions: listed('function'),
  originRequestPolicies: referred('origin-request-policy'),
  cachePolicies: referred('cache-policy'),
  responseHeadersPolicies: referred('response-headers-policy'),
  originAccessControls: referred('origin-access-control'),
  continuousDeploymentPolicies: referred('continuous-deployment-policy'),
  loadBalancers: listed('load-balancer'),
  classicLoadBalancers: listed('classic-load-balancer'),
  targetGroups: listed('target-group'),
  sslPolicies: referred('ssl-policy'),
  trustStores: referred('trust-store'),
  clusters: listed('cluster'),
  services: listed('service', 'cluster'),
  taskDefinitions: referred('task-definition', 'task', 'service', 'cluster'),
  capacityProviders: referred('capacity-provider', 'cluster'),
  gateways: referred('gateway', 'service', 'cluster'),
  securityGroups: referred('security-group'),
  subnets: referred('subnet'),
  routeTables: referred('route-table'),
  vpcs: referred('vpc'),
  prefixLists: referred('prefix-list'),
  networkAcls: referred('network-acl'),
  flowLogs: referred('flow-log'),
  vpcEndpoints: referred('vpc-endpoint'),
  vpcBlockPublicAccess: referred('vpc-block-public-access'),
  certificates: referred('certificate'),
  webAcls: referred('web-acl'),
  hostedZones: listed('hosted-zone'),
  logDeliveries: referred('log-delivery'),
  accountProtections: referred('account-protection'),
};

/** One resource of an inventory, whatever it is. */
export interface Resource extends Collection {
  collection: keyof typeof COLLECTIONS;
  /** The id that the chain knows it by. */
  id: string;
  /** All strings by which others refer to it. */
  identities: readonly string[];
  /** What people call it. */
  name: string;
  /** Null for what stands in no Region. */
  region: string | null;
  value: object;
}

/** Every resource that is compared one by one, in the inventory's order. */
export function resourcesOf(inventory: Inventory): Resource[] {
  return collectionNames.flatMap((collection) => {
    const items: readonly object[] = inventory[collection];
    return items.map((value) => ({ ...COLLECTIONS[collection], collection, ...identify(collection, value), value }));
  });
}

const collectionNames = keysOf(COLLECTIONS);

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  const names: K[] = [];
  for (const name in record) names.push(name);
  return names;
}

function identify(collection: Resource['collection'], value: object): Pick<Resource, 'id' | 'identities' | 'name' | 'region'> {
  const [arn, id, region] = ['arn', 'id', 'region'].map((field) => textAt(value, field));
  const own = collection === 'distributions' || collection === 'vpcOrigins' ? (id ?? arn) : (arn ?? id);
  const composed = ['region', 'name', 'resourceArn', 'logType', 'destinationType'].flatMap((field) => textAt(value, field) ?? []).join('/');
  return {
    id: own ?? composed,
    identities: [arn, id].filter((text) => typeof text === 'string'),
    name: nameOf(value) ?? own ?? composed,
    region: region ?? null,
  };
}

function nameOf(value: object): string | null {
  const aliases: unknown = Reflect.get(value, 'aliases');
  const alias: unknown = Array.isArray(aliases) ? aliases[0] : null;
  if (typeof alias === 'string') return alias;
  const family = textAt(value, 'family');
  if (family !== null) return `${family}:${String(Reflect.get(value, 'revision'))}`;
  return textAt(value, 'name') ?? textAt(value, 'domainName') ?? tagOf(value, 'Name');
}

/** A member that is a text; null for what is none. */
export function textAt(value: object, field: string): string | null {
  const member: unknown = Reflect.get(value, field);
  return typeof member === 'string' ? member : null;
}

/** The value of a tag; null where it has none, or where tags were not read. */
export function tagOf(value: object, tag: string): string | null {
  const tags: unknown = Reflect.get(value, 'tags');
  return typeof tags === 'object' && tags !== null && !isUnknown(tags) && Object.hasOwn(tags, tag) ? textAt(tags, tag) : null;
}
