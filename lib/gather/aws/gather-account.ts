import type { Scope } from '@/lib/inventory/inventory';

import { known } from './cloudfront/references';
import { certificateReader } from './edge/gather-certificates';
import { dnsReader } from './edge/gather-dns';
import { gatherEdge } from './edge/gather-edge';
import { logDeliveryReader } from './edge/gather-log-deliveries';
import { gatherShield, type Shield } from './edge/gather-protection';
import { gatherRegion } from './gather-region';
import type { Gathering } from './gathering';
import type { Readings } from './readings';
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
 * Names by which load balancers are called directly: their rules' hosts and their certificates'. Null when one of them has
 * neither: then any zone may hold its name.
 */
function loadBalancerNames({ edge, regions }: Readings): string[] | null {
  const names: string[] = [];
  for (const region of regions.values()) {
    for (const { arn, type } of region.loadBalancers.values()) {
      if (type !== 'application') continue;
      const listeners = known(region.listeners.get(arn) ?? []).flat();
      const own = listeners.flatMap((listener) => [
        ...known(region.rules.get(listener.arn) ?? []).flat().flatMap(({ conditions }) =>
          known(conditions).flat().flatMap((condition) => (condition.field === 'host-header' ? condition.values : [])),
        ),
        ...known(region.listenerCertificates.get(listener.arn) ?? []).flat().flatMap((certificate) => known(edge.certificates.get(certificate.arn)?.names ?? []).flat()),
      ]);
      if (own.length === 0) return null;
      names.push(...own.map((name) => name.toLowerCase()));
    }
  }
  return names;
}
