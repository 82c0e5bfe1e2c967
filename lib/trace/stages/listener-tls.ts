import { DEFAULT_ELB_POLICY, elbTlsVersions, TLS_VERSIONS } from '@/lib/facts/tls-policies';
import type { Listener } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { Certificate } from '@/lib/inventory/surroundings';
import { isUnknown } from '@/lib/inventory/unknown';

import type { DependsOn } from '../trace-types';
import { known, type Known } from '../walk/known';
import { gapDependence, unreadDependence } from '../walk/lookup';
import type { WalkContext } from '../walk/walk';

/** A listener's security policy: its name and what it accepts, newest first. */
export interface ListenerPolicy {
  name: string | null;
  versions: Known<readonly string[]>;
}

/** What TLS a listener accepts: as the account's policies say, else as the policy's name says. */
export function listenerPolicy(
  { chain, lookup }: Pick<WalkContext, 'chain' | 'lookup'>,
  { region }: LoadBalancer,
  listener: Listener,
): ListenerPolicy {
  const { sslPolicy } = listener;
  if (isUnknown(sslPolicy)) return { name: null, versions: { known: false, because: gapDependence(chain, sslPolicy.$unknown) } };
  const name = sslPolicy ?? DEFAULT_ELB_POLICY;
  const versions: readonly string[] | null = lookup.sslPolicy.get(`${region}|${name}`)?.protocols ?? elbTlsVersions(name);
  if (versions !== null) return { name, versions: known(TLS_VERSIONS.filter((version) => versions.includes(version))) };
  return { name, versions: { known: false, because: unreadDependence('elasticloadbalancing:DescribeSSLPolicies', name) } };
}

/** The certificates of a listener: those that were read, and what hides the others. */
export interface ListenerCertificates {
  read: readonly Certificate[];
  hidden: DependsOn | null;
}

export function listenerCertificates({ chain, lookup }: WalkContext, { certificates }: Listener): ListenerCertificates {
  if (isUnknown(certificates)) return { read: [], hidden: gapDependence(chain, certificates.$unknown) };
  const read: Certificate[] = [];
  let hidden: DependsOn | null = null;
  for (const { arn } of certificates) {
    const certificate = lookup.certificate.get(arn);
    const gap = lookup.listingGap('certificate');
    if (certificate !== undefined) read.push(certificate);
    else hidden = gap === null ? unreadDependence('acm:DescribeCertificate', arn) : gapDependence(chain, gap);
  }
  const unnamed = read.find(({ names }) => isUnknown(names));
  if (unnamed !== undefined && isUnknown(unnamed.names)) hidden = gapDependence(chain, unnamed.names.$unknown);
  return { read, hidden };
}

/** Every name of some certificates. */
export function namesOf(certificates: readonly Certificate[]): string[] {
  return certificates.flatMap(({ names }) => (isUnknown(names) ? [] : names));
}
