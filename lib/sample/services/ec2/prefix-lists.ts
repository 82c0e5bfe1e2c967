import {
  DescribeManagedPrefixLists$,
  DescribeManagedPrefixListsCommand,
  GetManagedPrefixListEntries$,
  GetManagedPrefixListEntriesCommand,
  type ManagedPrefixList,
  type PrefixListEntry,
} from '@aws-sdk/client-ec2';
import { type CallContext, read } from '../../wire/operation';
import { firstOr } from '../first-or';
import { pageOf } from '../page';
import { regionOf } from '../region-of';
import { cloudFrontPrefixListId, cloudFrontPrefixListIdV6 } from './cloudfront-prefix-list';
import { EC2_PAGING, selectRecords } from './filter-records';

interface PrefixList {
  list: ManagedPrefixList;
  entries: readonly PrefixListEntry[];
}

const SIZES = { min: 1, max: 100 };

/** A selection of CloudFront's origin-facing networks. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/LocationsOfEdgeServers.html */
const ORIGIN_FACING = ['13.113.196.64/26', '15.158.0.0/16', '64.252.64.0/18', '70.132.0.0/18', '130.176.0.0/17'];
const ORIGIN_FACING_V6 = ['2600:9000:1000::/36', '2600:9000:5200::/40'];

/** Reads of managed prefix lists: AWS's own and the account's. */
export const prefixListOperations = [
  read(
    DescribeManagedPrefixLists$,
    DescribeManagedPrefixListsCommand,
    (input, context) => {
      const page = selectRecords(
        prefixListsOf(context).map(({ list }) => list),
        {
          ids: input.PrefixListIds,
          idOf: ({ PrefixListId }) => PrefixListId,
          notFound: 'InvalidPrefixListID.NotFound',
          filters: input.Filters,
          fields: {
            'prefix-list-name': ({ PrefixListName }) => [PrefixListName],
            'prefix-list-id': ({ PrefixListId }) => [PrefixListId],
            'owner-id': ({ OwnerId }) => [OwnerId],
          },
          token: input.NextToken,
          size: input.MaxResults,
          sizes: SIZES,
        },
        context,
      );
      return { PrefixLists: page.items, NextToken: page.next };
    },
    EC2_PAGING,
  ),
  read(
    GetManagedPrefixListEntries$,
    GetManagedPrefixListEntriesCommand,
    (input, context) => {
      const found = prefixListsOf(context).filter(({ list }) => list.PrefixListId === input.PrefixListId);
      const { entries } = firstOr(found, 'InvalidPrefixListID.NotFound', `The prefix list ID '${input.PrefixListId ?? ''}' does not exist`);
      const limits = { fallback: SIZES.max, ...SIZES, errorCode: 'InvalidParameterValue' };
      const page = pageOf(entries, { token: input.NextToken, size: input.MaxResults }, limits, context.ignorePageSizes);
      return { Entries: page.items, NextToken: page.next };
    },
    EC2_PAGING,
  ),
];

function prefixListsOf(context: CallContext): PrefixList[] {
  const { region, account } = context;
  const arn = (owner: string, id: string) => `arn:aws:ec2:${region}:${owner}:prefix-list/${id}`;
  const own = regionOf(context).prefixLists.map(({ id, name, entries }) => ({
    list: {
      ...{ PrefixListId: id, PrefixListName: name, PrefixListArn: arn(account.accountId, id), AddressFamily: 'IPv4', Version: 1 },
      ...{ State: 'create-complete' as const, MaxEntries: 20, OwnerId: account.accountId, Tags: [] },
    },
    entries,
  }));
  return [
    awsPrefixList(region, cloudFrontPrefixListId(region), 'com.amazonaws.global.cloudfront.origin-facing', ORIGIN_FACING),
    awsPrefixList(region, cloudFrontPrefixListIdV6(region), 'com.amazonaws.global.ipv6.cloudfront.origin-facing', ORIGIN_FACING_V6),
    ...own,
  ];
}

/** An AWS-managed list shows no version and no maximum size. */
function awsPrefixList(region: string, id: string, name: string, cidrs: readonly string[]): PrefixList {
  return {
    list: {
      PrefixListId: id,
      PrefixListName: name,
      PrefixListArn: `arn:aws:ec2:${region}:aws:prefix-list/${id}`,
      AddressFamily: name.includes('ipv6') ? 'IPv6' : 'IPv4',
      State: 'create-complete',
      OwnerId: 'AWS',
      Tags: [],
    },
    entries: cidrs.map((Cidr) => ({ Cidr })),
  };
}
