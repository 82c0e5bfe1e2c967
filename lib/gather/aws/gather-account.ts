import type { Scope } from '@/lib/inventory/inventory';
import { isUnknown } from '@/lib/inventory/unknown';

import { certificateReader } from './edge/gather-certificates';
import { dnsReader } from './edge/gather-dns';
import { gatherEdge } from './edge/gather-edge';
import { logDeliveryReader } from './edge/gather-log-deliveries';
import { gatherShield, type Shield } from './edge/gather-protection';
import { gatherRegion } from './gather-region';
import type { Gathering } from './gathering';
import type { EdgeReadings, Readings, RegionReadings } from './readings';
import { wantedBy } from './scope/wanted-by';

/** Reads everything of an account, all Regions and CloudFront at once; they meet in the readings. */
export async function gatherAccount(gathering: Gathering, readings: Readings, scope: Scope): Promise<void> {
  const { edge, regions } = readings;
  const dns = dnsReader(gathering, edge);
  const logs = logDeliveryReader(gathering, edge);
  const certificates = certificateReader(gathering, edge);
  const scoped = wantedBy(scope, readings);
  let shield: Promise<Shield> | null = null;
  const sources = { wanted: scoped.wanted, logs, certificates, shield: () => (shield ??= gatherShield(gathering)) };
  const asked = dns.readZonesOf(scope.domains);
  await Promise.all([
    gatherEdge(gathering, edge, { dns, logs, certificates }, () => void asked.then(scoped.routed)),
    ...[...regions.values()].map((region) => gatherRegion(gathering, edge, region, sources)),
  ]);
  const names = loadBalancerNames(readings);
  await (names === null ? dns.readAll() : dns.readZonesOf(names));
}

/**
 * Names by which load balancers are called directly: their rules' hosts and their certificates'. Null when one of them is known to
 * have neither: then any zone may hold its name.
 */
function loadBalancerNames({ edge, regions }: Readings): string[] | null {
  const names = [...regions.values()].flatMap((region) =>
    [...region.loadBalancers.values()].filter(({ type }) => type === 'application').map(({ arn }) => namesOf(arn, region, edge)),
  );
  return names.some((own) => own !== null && own.length === 0) ? null : names.flatMap((own) => own ?? []);
}

/** Null when not all of a load balancer's names could be read. */
function namesOf(arn: string, region: RegionReadings, edge: EdgeReadings): string[] | null {
  const listeners = region.listeners.get(arn);
  if (listeners === undefined || isUnknown(listeners)) return null;
  const names: string[] = [];
  for (const listener of listeners) {
    const rules = region.rules.get(listener.arn);
    const certificates = region.listenerCertificates.get(listener.arn);
    if (rules === undefined || isUnknown(rules) || certificates === undefined || isUnknown(certificates)) return null;
    const hosts = rules
      .flatMap(({ conditions }) => (isUnknown(conditions) ? [] : conditions))
      .flatMap((condition) => (condition.field === 'host-header' ? condition.values : []));
    const covered = certificates.map((certificate) => edge.certificates.get(certificate.arn)?.names ?? []);
    if (covered.some(isUnknown)) return null;
    names.push(...hosts, ...covered.flatMap((own) => (isUnknown(own) ? [] : own)));
  }
  return names.map((name) => name.toLowerCase());
}
