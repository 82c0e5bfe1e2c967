import { ListHostedZonesCommand, ListResourceRecordSetsCommand, type ResourceRecordSet, RRType } from '@aws-sdk/client-route-53';

import type { HostedZone, RecordSet } from '@/lib/inventory/surroundings';

import { sortedBy } from '../answers/sorted';
import type { Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { EdgeReadings } from '../readings';
import { dnsName, toRecordSet } from './record-set';

/** https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHostedZones.html and ListResourceRecordSets */
const ZONE_PAGE = 100;
const RECORD_PAGE = 300;
const RECORD_CALL = { action: 'route53:ListResourceRecordSets', kind: 'record-set' } as const;

/** Reads hosted zones that names lie in, each once. */
export interface DnsReader {
  /** Reads the zones that any of the names lies in, and gives way when they are read. */
  readZonesOf(names: Iterable<string>): Promise<void>;
  /** Reads every zone there is. */
  readAll(): Promise<void>;
}

export function dnsReader(gathering: Gathering, edge: EdgeReadings): DnsReader {
  const asked = new Map<string, Promise<void>>();
  let listing: Promise<Omit<HostedZone, 'recordSets'>[]> | null = null;
  const zones = () => (listing ??= listZones(gathering));
  const read = (zone: Omit<HostedZone, 'recordSets'>) => {
    const known = asked.get(zone.id);
    if (known !== undefined) return known;
    const started = gatherRecords(gathering, edge, zone);
    asked.set(zone.id, started);
    return started;
  };
  return {
    readZonesOf: async (names) => {
      const wanted = [...new Set(names)];
      if (wanted.length === 0) return;
      const matching = (await zones()).filter((zone) => wanted.some((name) => name === zone.name || name.endsWith(`.${zone.name}`)));
      await Promise.all(matching.map(read));
    },
    readAll: async () => {
      await Promise.all((await zones()).map(read));
    },
  };
}

async function listZones({ list, clients, edgeRegion }: Gathering): Promise<Omit<HostedZone, 'recordSets'>[]> {
  const { items } = await list({
    ...{ action: 'route53:ListHostedZones', region: edgeRegion, kind: 'hosted-zone', resource: null, priority: PRIORITY.listing },
    page: async (Marker, options) => {
      const page = await clients.route53(edgeRegion).send(new ListHostedZonesCommand({ Marker, MaxItems: ZONE_PAGE }), options);
      return { items: page.HostedZones, next: page.IsTruncated === false ? undefined : page.NextMarker };
    },
    key: (item) => item.Id,
  });
  return sortedBy(
    items.map((zone) => ({
      id: (zone.Id ?? '').replace('/hostedzone/', ''),
      name: dnsName(zone.Name ?? ''),
      private: zone.Config?.PrivateZone ?? false,
    })),
    ({ id }) => id,
  );
}

async function gatherRecords(gathering: Gathering, edge: EdgeReadings, zone: Omit<HostedZone, 'recordSets'>): Promise<void> {
  const { list, clients, edgeRegion: region } = gathering;
  const { items, gap } = await list({
    ...{ ...RECORD_CALL, region, resource: zone.id, priority: PRIORITY.structure(0) },
    page: async (token, options) => {
      const command = new ListResourceRecordSetsCommand({ HostedZoneId: zone.id, ...startOf(token), MaxItems: RECORD_PAGE });
      const page = await clients.route53(region).send(command, options);
      const { NextRecordName: name, NextRecordType: type, NextRecordIdentifier: identifier } = page;
      const more = page.IsTruncated !== false && name !== undefined;
      return { items: page.ResourceRecordSets, next: more ? [name, type ?? '', identifier ?? ''].join('\n') : undefined };
    },
    key: recordKey,
  });
  const records = items.flatMap((record) => toRecordSet(record, zone.id) ?? []);
  edge.hostedZones.set(zone.id, { ...zone, recordSets: gap ?? sortedBy(records, keptRecordKey) });
}

/** Route 53 pages by three values; between pages they travel as one token. */
function startOf(
  token: string | undefined,
): Partial<{ StartRecordName: string; StartRecordType: ResourceRecordSet['Type']; StartRecordIdentifier: string }> {
  if (token === undefined) return {};
  const [name = '', type = '', identifier = ''] = token.split('\n');
  const known = Object.values(RRType).find((candidate) => candidate === type);
  return {
    StartRecordName: name,
    ...(known === undefined ? {} : { StartRecordType: known }),
    ...(identifier === '' ? {} : { StartRecordIdentifier: identifier }),
  };
}

function recordKey(record: ResourceRecordSet): string {
  return [record.Name, record.Type, record.SetIdentifier ?? ''].join('|');
}

function keptRecordKey(record: RecordSet): string {
  return [record.name, record.type, record.setIdentifier ?? ''].join('|');
}
