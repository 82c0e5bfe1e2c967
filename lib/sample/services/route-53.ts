import {
  ListHostedZones$,
  ListHostedZonesCommand,
  ListResourceRecordSets$,
  ListResourceRecordSetsCommand,
  type ResourceRecordSet,
} from '@aws-sdk/client-route-53';
import { read } from '../wire/operation';
import { restXml } from '../wire/rest-protocol';
import { firstOr } from './first-or';
import { pageOf } from './page';
import type { SampleService } from './service';
import { XML_ERRORS } from './service-errors';

const ZONE_PAGES = { fallback: 100, max: 100, errorCode: 'InvalidInput' };
const MAX_RECORDS = 300;

const operations = [
  read(
    ListHostedZones$,
    ListHostedZonesCommand,
    (input, context) => {
      const zones = context.account.hostedZones.map(({ zone }) => zone);
      const page = pageOf(zones, { token: input.Marker, size: input.MaxItems }, ZONE_PAGES, context.ignorePageSizes);
      return {
        HostedZones: page.items,
        Marker: input.Marker ?? '',
        IsTruncated: page.next !== undefined,
        NextMarker: page.next,
        MaxItems: input.MaxItems ?? ZONE_PAGES.fallback,
      };
    },
    { tokenIn: 'Marker', tokenOut: 'NextMarker', sizeIn: 'MaxItems' },
  ),
  // No tokens: the next page begins at a record's name, type and identifier.
  read(
    ListResourceRecordSets$,
    ListResourceRecordSetsCommand,
    (input, { account, ignorePageSizes }) => {
      const found = account.hostedZones.filter(({ zone }) => zone.Id === `/hostedzone/${input.HostedZoneId ?? ''}`);
      const message = `No hosted zone found with ID: ${input.HostedZoneId ?? ''}`;
      const records = inOrder(firstOr(found, 'NoSuchHostedZone', message, 404).records);
      const start = sortKey({ Name: input.StartRecordName, Type: input.StartRecordType, SetIdentifier: input.StartRecordIdentifier });
      const rest = input.StartRecordName === undefined ? records : records.filter((record) => sortKey(record) >= start);
      const size = ignorePageSizes ? Infinity : Math.min(input.MaxItems ?? MAX_RECORDS, MAX_RECORDS);
      const next = rest[size];
      return {
        ResourceRecordSets: rest.slice(0, size),
        IsTruncated: next !== undefined,
        NextRecordName: next?.Name,
        NextRecordType: next?.Type,
        NextRecordIdentifier: next?.SetIdentifier,
        MaxItems: input.MaxItems ?? MAX_RECORDS,
      };
    },
    { tokenIn: 'StartRecordName', tokenOut: 'NextRecordName', sizeIn: 'MaxItems' },
  ),
];

/** Records come in the order of their names' labels from the right. https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListResourceRecordSets.html */
function sortKey({ Name = '', Type = 'A', SetIdentifier = '' }: Partial<ResourceRecordSet>): string {
  const labels = Name.split('.').filter(Boolean).reverse().join('.');
  return [labels, Type, SetIdentifier].join(' ');
}

const ordered = new WeakMap<readonly ResourceRecordSet[], readonly ResourceRecordSet[]>();

/** Sorted once per zone: benchmarks page through zones of 20,000 records. */
function inOrder(records: readonly ResourceRecordSet[]): readonly ResourceRecordSet[] {
  const sorted = ordered.get(records) ?? [...records].sort(byKey);
  ordered.set(records, sorted);
  return sorted;
}

function byKey(a: ResourceRecordSet, b: ResourceRecordSet): number {
  return sortKey(a) < sortKey(b) ? -1 : 1;
}

/** https://docs.aws.amazon.com/Route53/latest/APIReference/API_Operations_Amazon_Route_53.html */
export const route53: SampleService = {
  signingName: 'route53',
  protocol: restXml('https://route53.amazonaws.com/doc/2013-04-01/'),
  operations,
  errors: XML_ERRORS,
};
