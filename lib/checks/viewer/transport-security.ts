import type { Chain, OriginLink } from '@/lib/chain/chain';
import type { ResponseHeadersPolicy } from '@/lib/inventory/cloudfront-parts';
import type { CacheBehavior, Distribution } from '@/lib/inventory/distribution';
import type { Evidence } from '@/lib/inventory/evidence';
import { type Fact, isUnknown, type Unknown } from '@/lib/inventory/unknown';

import type { NamedBehavior } from '../subjects/behaviors';
import { hiddenListing } from '../subjects/hidden-listing';
import type { Part } from '../verdict';

/** Seconds: a year, which browsers’ lists of sites ask for. */
const YEAR = 31_536_000;

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/header-modification.html */
const ATTRIBUTE = 'routing.http.response.strict_transport_security.header_value';

/** A Strict-Transport-Security header that is sent; `maxAge` in seconds. */
interface Sent {
  maxAge: number;
  evidence: Evidence;
}

/**
 * Whether what a behavior answers bears a Strict-Transport-Security header of a year or longer, from its response headers policy or from
 * the load balancers behind it. A policy that does not override leaves what comes from the origin as it is.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html
 */
export function transportSecurityOf(chain: Chain, distribution: Distribution, { name, settings, wrong }: NamedBehavior): Part {
  const policy = policyOf(chain, settings);
  if (isUnknown(policy)) return policy;
  const byPolicy = policy === null ? null : sentByPolicy(policy);
  const overrides = policy?.strictTransportSecurity?.override === true;
  const sent = overrides ? [byPolicy] : sentFromOrigins(chain, distribution, settings, byPolicy);
  if (isUnknown(sent)) return sent;
  const bad = sent.filter((one) => one === null || one.maxAge < YEAR);
  if (bad.length === 0) return 'right';
  const [first, ...more] = wrong('ResponseHeadersPolicyId', policy?.id ?? null).evidence;
  return { name, evidence: [first, ...more, ...bad.flatMap((one) => one?.evidence ?? [])] };
}

/** The response headers policy of a behavior; null where there is none. */
function policyOf(chain: Chain, { responseHeadersPolicyId: id }: CacheBehavior): Fact<ResponseHeadersPolicy | null> {
  if (isUnknown(id)) return id;
  if (id === null) return null;
  const found = chain.inventory.responseHeadersPolicies.find((policy) => policy.id === id);
  if (found !== undefined) return found;
  const gap = hiddenListing(chain, 'response-headers-policy', 'global');
  return gap === null ? null : { $unknown: gap };
}

function sentByPolicy({ id, strictTransportSecurity }: ResponseHeadersPolicy): Sent | null {
  if (strictTransportSecurity === null) return null;
  const { maxAge } = strictTransportSecurity;
  const path = 'ResponseHeadersPolicyConfig.SecurityHeadersConfig.StrictTransportSecurity.AccessControlMaxAgeSec';
  return { maxAge, evidence: { resource: id, path, value: maxAge } };
}

/** For every origin that the behavior leads to: what is sent, by its load balancer or else by the policy. */
function sentFromOrigins(
  chain: Chain,
  { id, origins, originGroups }: Distribution,
  { targetOriginId }: CacheBehavior,
  byPolicy: Sent | null,
): (Sent | null)[] | Unknown {
  for (const fact of [origins, originGroups, targetOriginId]) if (isUnknown(fact)) return fact;
  const group = isUnknown(originGroups) ? undefined : originGroups.find((one) => one.id === targetOriginId);
  const members: readonly unknown[] = group?.members ?? [targetOriginId];
  const links = (chain.index.originLinksOf.get(id) ?? []).filter(({ origin }) => members.includes(origin.id));
  const sent = links.map(sentByLoadBalancer);
  const open = sent.find(isUnknown);
  if (open !== undefined) return open;
  const known = sent.flatMap((one) => (isUnknown(one) ? [] : [one ?? byPolicy]));
  return known.length === 0 ? [byPolicy] : known;
}

/** What the listener that CloudFront asks for HTTPS viewers adds. */
function sentByLoadBalancer({ target, connection }: OriginLink): Fact<Sent | null> {
  if (target.kind === 'unknown') return { $unknown: target.gap };
  if (target.kind !== 'load-balancer' || connection === null) return null;
  const { protocolPolicy } = connection;
  if (!protocolPolicy.known) return { $unknown: protocolPolicy.gap };
  const port = protocolPolicy.value === 'http-only' ? connection.httpPort : connection.httpsPort;
  if (!port.known) return { $unknown: port.gap };
  const { listeners } = target.loadBalancer;
  if (isUnknown(listeners)) return listeners;
  const hidden = listeners.find((listener) => isUnknown(listener.port));
  const listener = listeners.find((one) => one.port === port.value) ?? hidden;
  if (listener === undefined) return null;
  if (isUnknown(listener.port)) return listener.port;
  if (isUnknown(listener.attributes)) return listener.attributes;
  const value = listener.attributes[ATTRIBUTE] ?? '';
  if (value === '') return null;
  const [, seconds = '0'] = /max-age\s*=\s*"?(\d{1,15})/i.exec(value) ?? [];
  return { maxAge: Number(seconds), evidence: { resource: listener.arn, path: `Attributes[${ATTRIBUTE}]`, value } };
}
