import type { HostedZone, RecordSet } from '@/lib/inventory/surroundings';
import { isUnknown } from '@/lib/inventory/unknown';

/** Names of load balancers and distributions, in every partition. */
const LEADS_ON = /(\.elb\.[a-z0-9-]+|\.elb)\.amazonaws\.com(\.cn)?$|\.cloudfront\.(net|cn)$/;

/**
 * Drops records that can lead to neither a load balancer nor CloudFront, by themselves or through other records. Records of
 * names that origins have stay whatever they point at: that they lead elsewhere is worth knowing.
 */
export function keepPointingRecords(zones: readonly HostedZone[], originNames: readonly string[]): HostedZone[] {
  const records = zones.flatMap(({ recordSets }) => (isUnknown(recordSets) ? [] : recordSets));
  const kept = new Set(records.filter((record) => record.targets.some((target) => LEADS_ON.test(target)) || isNeeded(record, originNames)));
  const byTarget = new Map<string, RecordSet[]>();
  for (const record of records) for (const target of record.targets) byTarget.set(target, [...(byTarget.get(target) ?? []), record]);
  const names = [...kept].map(({ name }) => name);
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    for (const record of byTarget.get(name) ?? []) {
      if (kept.has(record)) continue;
      kept.add(record);
      names.push(record.name);
    }
  }
  return zones.map((zone) =>
    isUnknown(zone.recordSets) ? zone : { ...zone, recordSets: zone.recordSets.filter((record) => kept.has(record)) },
  );
}

function isNeeded({ name }: RecordSet, originNames: readonly string[]): boolean {
  return name.startsWith('*.') ? originNames.some((origin) => origin.endsWith(name.slice(1))) : originNames.includes(name);
}
