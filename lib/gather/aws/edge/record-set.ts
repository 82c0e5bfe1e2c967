import type { ResourceRecordSet } from '@aws-sdk/client-route-53';

import type { RecordSet } from '@/lib/inventory/surroundings';

import type { Loose } from '../answers/loose';

const POINTING = new Set(['A', 'AAAA', 'CNAME']);

/** A record that points somewhere, by address or name; null for all others. */
export function toRecordSet(record: Loose<ResourceRecordSet>, hostedZoneId: string): RecordSet | null {
  const { Name: name, Type: type, AliasTarget: alias } = record;
  if (name === undefined || type === undefined || !POINTING.has(type)) return null;
  const values = (record.ResourceRecords ?? []).map(({ Value: value }) => dnsName(value ?? ''));
  return {
    hostedZoneId,
    name: dnsName(name),
    type,
    targets: alias?.DNSName === undefined ? values.sort() : [dnsName(alias.DNSName)],
    alias: alias !== undefined,
    setIdentifier: record.SetIdentifier ?? null,
  };
}

/**
 * A name in lower case, without the final dot and with its wildcard readable: Route 53 answers `*` as `\052`.
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DomainNameFormat.html
 */
export function dnsName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '').replaceAll('\\052', '*');
}
