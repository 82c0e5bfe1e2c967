import { DEFAULT_HTTP_VERSION } from '@/lib/facts/cloudfront-defaults';
import { CACHING_DISABLED } from '@/lib/facts/managed-policies';
import type { CacheBehavior } from '@/lib/inventory/distribution';
import type { Inventory } from '@/lib/inventory/inventory';
import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import { price, type Price } from '../price';
import type { Front } from './without-cloudfront';

/** What goes with a distribution, told from what it does now. */
export function pricesWithoutCloudFront(inventory: Inventory, front: Front): Price[] {
  const { distribution, names, loadBalancer, port } = front;
  const { region, securityGroups } = loadBalancer;
  const [group] = isUnknown(securityGroups) ? [] : securityGroups;
  const httpVersion = isUnknown(distribution.httpVersion) ? '' : (distribution.httpVersion ?? DEFAULT_HTTP_VERSION);
  return [
    ...webAclPrices(inventory, front),
    ...otherOriginPrices(front),
    ...cachePrices(front),
    price('edge-entry-lost', { region }),
    ...(httpVersion.includes('3') ? [price('http3-lost', {})] : []),
    ...edgeFeaturePrices(front),
    ...(names.length === 0 ? [] : [price('certificate-in-region', { names: names.join(', '), region })]),
    ...(group === undefined ? [] : [price('open-to-internet', { group, port })]),
  ];
}

/** The story's first price: what filtered at the edge filters inside the VPC. */
function webAclPrices({ webAcls }: Inventory, { distribution, loadBalancer }: Front): Price[] {
  const { webAclId } = distribution;
  if (isUnknown(webAclId) || webAclId === null || webAclId === '') {
    return loadBalancer.webAclArn === null ? [price('no-web-acl', { loadBalancer: loadBalancer.name })] : [];
  }
  const webAcl = webAcls.find(({ arn }) => arn === webAclId)?.name ?? webAclId.split('/').at(-2) ?? webAclId;
  return [price('web-acl-inside-vpc', { webAcl, loadBalancer: loadBalancer.name })];
}

/** The story's second price: one name can no longer lead to a bucket and to the load balancer. */
function otherOriginPrices({ links, loadBalancer, names, ...front }: Front): Price[] {
  const prices = links.flatMap(({ origin, domainName, originPath, target }): Price[] => {
    const own = behaviorsOf(front).filter(({ targetOriginId }) => targetOriginId === origin.id);
    if (own.length === 0) return [];
    const leadsHere = target.kind === 'load-balancer' && target.loadBalancer.arn === loadBalancer.arn;
    if (leadsHere) return originPath.known && originPath.value !== '' ? [price('origin-path-lost', { path: originPath.value })] : [];
    return [price('static-site-lost', { origin: domainName.known ? domainName.value : origin.id, paths: patternsOf(own) })];
  });
  // Nothing is lost yet; what could be had later no longer can.
  const none = names.length > 0 && prices.every(({ code }) => code !== 'static-site-lost');
  return none ? [...prices, price('no-static-site', { names: names.join(', ') })] : prices;
}

function cachePrices(front: Front): Price[] {
  const caching = behaviorsOf(front).filter(({ cachePolicyId, forwardedValues }) =>
    isUnknown(cachePolicyId) || cachePolicyId === null
      ? !isUnknown(forwardedValues) && forwardedValues !== null
      : cachePolicyId !== CACHING_DISABLED,
  );
  return caching.length === 0 ? [] : [price('edge-cache-lost', { behaviors: patternsOf(caching) })];
}

function edgeFeaturePrices(front: Front): Price[] {
  const { geoRestriction, originGroups, customErrorResponses, origins } = front.distribution;
  const behaviors = behaviorsOf(front);
  const signed = behaviors.filter(({ trustedKeyGroups, trustedSigners }) => holds(trustedKeyGroups) || holds(trustedSigners));
  const functions = behaviors.flatMap((one) => [...read(one.functions), ...read(one.lambdaFunctions)].map(({ arn }) => shortFunction(arn)));
  const headers = read(origins).flatMap(({ customHeaders }) => read(customHeaders).map(({ name }) => name));
  return [
    ...(isUnknown(geoRestriction) || geoRestriction.type === 'none'
      ? []
      : [price('geo-restriction-lost', { countries: geoRestriction.locations.join(', ') })]),
    ...(signed.length === 0 ? [] : [price('signatures-lost', { behaviors: patternsOf(signed) })]),
    ...(functions.length === 0 ? [] : [price('functions-lost', { functions: [...new Set(functions)].join(', ') })]),
    ...(holds(customErrorResponses) ? [price('error-pages-lost', {})] : []),
    ...read(originGroups).map(({ id }) => price('failover-lost', { group: id })),
    ...(headers.length === 0 ? [] : [price('custom-headers-lost', { headers: [...new Set(headers)].join(', ') })]),
  ];
}

/** `arn:aws:lambda:us-east-1:1:function:rewrite:3` is `rewrite`; `…:function/headers` is `headers`. */
function shortFunction(arn: string): string {
  return /:function[:/]([^:/]+)/.exec(arn)?.[1] ?? arn;
}

function behaviorsOf({ distribution: { cacheBehaviors, defaultCacheBehavior } }: Pick<Front, 'distribution'>): CacheBehavior[] {
  return [...read(cacheBehaviors), ...(isUnknown(defaultCacheBehavior) ? [] : [defaultCacheBehavior])];
}

function patternsOf(behaviors: readonly CacheBehavior[]): string {
  return behaviors.map(({ pathPattern }) => (isUnknown(pathPattern) ? '?' : (pathPattern ?? '*'))).join(', ');
}

function read<T>(list: Fact<T[]>): readonly T[] {
  return isUnknown(list) ? [] : list;
}

function holds(list: Fact<readonly unknown[]>): boolean {
  return !isUnknown(list) && list.length > 0;
}
