import type { Chain } from '@/lib/chain/chain';
import { nameTable, type NameTable } from '@/lib/chain/name-table';
import { oncePer } from '@/lib/collections/once-per';
import type { CachePolicy, ContinuousDeploymentPolicy, OriginRequestPolicy } from '@/lib/inventory/cloudfront-parts';
import { type Gap, gapId, type ResourceKind } from '@/lib/inventory/gap';
import type { SslPolicy } from '@/lib/inventory/load-balancer';
import type { Certificate, WebAcl } from '@/lib/inventory/surroundings';
import type { Routing } from '@/lib/chain/chain';

import type { Passage } from '../network/passage';
import type { DependsOn } from '../trace-types';
import { networkLookup, type NetworkLookup } from './network-lookup';

/** What tracing looks up by id, besides the chain's own index. */
export interface Lookup extends NetworkLookup {
  certificate: ReadonlyMap<string, Certificate>;
  /** By `REGION|NAME`. */
  sslPolicy: ReadonlyMap<string, SslPolicy>;
  webAcl: ReadonlyMap<string, WebAcl>;
  originRequestPolicy: ReadonlyMap<string, OriginRequestPolicy>;
  cachePolicy: ReadonlyMap<string, CachePolicy>;
  continuousDeployment: ReadonlyMap<string, ContinuousDeploymentPolicy>;
  /** By `LOAD_BALANCER_ARN|TARGET_GROUP_ARN`. */
  routing: ReadonlyMap<string, Routing>;
  names: NameTable;
  /** What the network says of connections that were asked about, by load balancer or target, port and peer. */
  passages: Map<string, Passage>;
  /** The gap that hides a listing of this kind, anywhere; null when every one was read. */
  listingGap: (kind: ResourceKind) => string | null;
}

/** The look-ups of a chain; built once for each. */
export const lookupOf = oncePer(({ inventory, gaps, routings }: Chain): Lookup => {
  const listings = new Map(gaps.filter(({ resource }) => resource === null).map(({ kind, id }) => [kind, id]));
  return {
    ...networkLookup(inventory),
    certificate: byKey(inventory.certificates, ({ arn }) => arn),
    sslPolicy: byKey(inventory.sslPolicies, ({ region, name }) => `${region}|${name}`),
    webAcl: byKey(inventory.webAcls, ({ arn }) => arn),
    originRequestPolicy: byKey(inventory.originRequestPolicies, ({ id }) => id),
    cachePolicy: byKey(inventory.cachePolicies, ({ id }) => id),
    continuousDeployment: byKey(inventory.continuousDeploymentPolicies, ({ id }) => id),
    routing: byKey(routings, ({ loadBalancer, targetGroupArn }) => `${loadBalancer.arn}|${targetGroupArn}`),
    names: nameTable(inventory),
    passages: new Map(),
    listingGap: (kind) => listings.get(kind) ?? null,
  };
});

function byKey<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [keyOf(item), item]));
}

/** A gap as something that an outcome hangs on. */
export function gapDependence({ index }: Chain, id: string): DependsOn {
  const gap = index.gap.get(id);
  const [action = id, , resource = ''] = id.split('|');
  return { code: 'gap', gap: id, params: { action: gap?.action ?? action, resource: shortName(gap?.resource ?? resource) } };
}

/** Something that is named but was not read, with its gap if there is one. */
export function missingDependence({ index }: Chain, missing: Pick<Gap, 'action' | 'region' | 'kind' | 'resource'>): DependsOn {
  const gap = index.gap.get(gapId(missing));
  return { ...unreadDependence(missing.action, missing.resource ?? missing.region), gap: gap?.id ?? null };
}

/** Something that is named but was not read, and that no gap explains. */
export function unreadDependence(action: string, resource: string): DependsOn {
  return { code: 'gap', gap: null, params: { action, resource: shortName(resource) } };
}

/** The last part of an ARN: what people call the resource. */
export function shortName(resource: string): string {
  return resource.startsWith('arn:') ? resource.split(':').slice(5).join(':') : resource;
}
