import { elbTlsVersions } from '@/lib/facts/tls-policies';
import type { Listener } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { Certificate } from '@/lib/inventory/surroundings';
import { isUnknown } from '@/lib/inventory/unknown';

import { changeListener } from '../change-part';
import type { Draft } from '../draft';
import { price } from '../price';
import type { Setting } from '../setting';

/** The console chooses the first. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html */
const SSL_POLICIES = [
  'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09',
  'ELBSecurityPolicy-TLS13-1-2-2021-06',
  'ELBSecurityPolicy-TLS13-1-3-2021-06',
  'ELBSecurityPolicy-2016-08',
];

/** The TLS that an HTTPS listener speaks. */
export const sslPolicy: Setting = {
  of: 'listener',
  current: (draft, id) => {
    const value = listenerAt(draft, id)?.listener.sslPolicy;
    return value === undefined || isUnknown(value) ? null : value;
  },
  choices: (draft, id) => (sslPolicy.current(draft, id) === null ? [] : SSL_POLICIES),
  accepts: (_, __, value) => elbTlsVersions(value) !== null,
  change: (draft, id, value) => changeListener(draft, id, (listener) => ({ ...listener, sslPolicy: value })),
  prices: (draft, id, value) => {
    const after = elbTlsVersions(value) ?? [];
    const lost = (elbTlsVersions(sslPolicy.current(draft, id) ?? '') ?? []).filter((version) => !after.includes(version));
    return lost.length === 0 ? [] : [price('old-clients-lost', { versions: lost.join(', ') })];
  },
};

/** A certificate that is added to a listener, with the names that stand in the value. */
export const certificates: Setting = {
  of: 'listener',
  current: (draft, id) => {
    const listed = listenerAt(draft, id)?.listener.certificates;
    if (listed === undefined || isUnknown(listed)) return null;
    const known = draft.inventory.certificates.filter(({ arn }) => listed.some((one) => one.arn === arn));
    return known.flatMap(({ names }) => (isUnknown(names) ? [] : names)).join();
  },
  choices: (draft, id) => {
    const found = listenerAt(draft, id);
    return found?.listener.protocol === 'HTTPS' ? namesLeadingTo(draft, found.loadBalancer) : [];
  },
  accepts: (draft, id, value) =>
    listenerAt(draft, id)?.listener.protocol === 'HTTPS' && value.split(',').every((name) => CERTIFICATE_NAME.test(name)),
  change: (draft, id, value) => addCertificate(draft, id, value.split(',')),
  prices: (_, __, value) => [price('new-certificate', { names: value.split(',').join(', ') })],
};

const CERTIFICATE_NAME = /^(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i;

/** Names that its requests may bear: the origins' own, and the viewers'. */
function namesLeadingTo({ inventory }: Draft, { dnsName }: LoadBalancer): string[] {
  const own = isUnknown(dnsName) ? '' : dnsName.toLowerCase();
  const names = inventory.distributions.flatMap(({ origins, aliases }) => [
    ...(isUnknown(origins) ? [] : origins.flatMap((origin) => (isUnknown(origin.domainName) ? [] : [origin.domainName.toLowerCase()]))),
    ...(isUnknown(aliases) ? [] : aliases),
  ]);
  // Nobody but AWS gets a certificate for a load balancer's own name.
  return [...new Set(names)]
    .filter((name) => name !== own && CERTIFICATE_NAME.test(name) && !name.endsWith('.amazonaws.com'))
    .slice(0, MOST_CHOICES);
}

const MOST_CHOICES = 20;

/** A draft in which a listener has one more certificate, publicly trusted and valid. */
export function addCertificate(draft: Draft, listenerArn: string, names: readonly string[]): Draft {
  const region = listenerAt(draft, listenerArn)?.loadBalancer.region ?? '';
  const arn = `arn:aws:acm:${region}:what-if:certificate/${names.join('+')}`;
  const added: Certificate = {
    ...{ arn, region, status: 'ISSUED', type: 'AMAZON_ISSUED', names: [...names], notAfter: null, notBefore: null },
    ...{ issuer: 'Amazon', selfSigned: false, keyAlgorithm: null, transparencyLogging: 'ENABLED' },
    ...{ renewalStatus: null, renewalEligible: true, tags: {} },
  };
  const inventory = { ...draft.inventory, certificates: [...draft.inventory.certificates.filter((one) => one.arn !== arn), added] };
  return changeListener({ ...draft, inventory }, listenerArn, (listener) => ({
    ...listener,
    certificates: isUnknown(listener.certificates) ? listener.certificates : [...listener.certificates, { arn, isDefault: false }],
  }));
}

/** A listener and its load balancer; null where it was not read. */
export function listenerAt({ inventory }: Draft, arn: string): { listener: Listener; loadBalancer: LoadBalancer } | null {
  for (const loadBalancer of inventory.loadBalancers) {
    const listener = isUnknown(loadBalancer.listeners) ? undefined : loadBalancer.listeners.find((one) => one.arn === arn);
    if (listener !== undefined) return { listener, loadBalancer };
  }
  return null;
}
