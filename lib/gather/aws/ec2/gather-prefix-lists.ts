import { DescribeManagedPrefixListsCommand, GetManagedPrefixListEntriesCommand } from '@aws-sdk/client-ec2';

import { isUnknown } from '@/lib/inventory/unknown';

import { convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { RegionReadings } from '../readings';
import { toPrefixList } from './network';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeManagedPrefixLists.html */
const PAGE = 100;

/** The prefix lists that security group rules name, with their entries. */
export async function gatherPrefixLists(gathering: Gathering, readings: RegionReadings): Promise<void> {
  const used = prefixListsOf(readings);
  if (used.length === 0) return;
  const { region } = readings;
  const call = { action: 'ec2:DescribeManagedPrefixLists', region, kind: 'prefix-list' } as const;
  const { items } = await gathering.list({
    ...call,
    resource: null,
    priority: PRIORITY.listing,
    page: async (NextToken, options) => {
      const command = new DescribeManagedPrefixListsCommand({ NextToken, MaxResults: PAGE });
      const page = await gathering.clients.ec2(region).send(command, options);
      return { items: page.PrefixLists, next: page.NextToken };
    },
    key: (item) => item.PrefixListId,
  });
  for (const item of items) {
    const list = convert(gathering.ledger, call, item.PrefixListId ?? null, () => toPrefixList(item, region));
    if (list !== null && used.includes(list.id)) readings.prefixLists.set(list.id, list);
  }
  await Promise.all([...readings.prefixLists.keys()].map((id) => gatherEntries(gathering, readings, id)));
}

async function gatherEntries(gathering: Gathering, { region, prefixListEntries }: RegionReadings, id: string): Promise<void> {
  const { items, gap } = await gathering.list({
    action: 'ec2:GetManagedPrefixListEntries',
    region,
    kind: 'prefix-list',
    resource: id,
    priority: PRIORITY.detail(0),
    page: async (NextToken, options) => {
      const command = new GetManagedPrefixListEntriesCommand({ PrefixListId: id, NextToken, MaxResults: PAGE });
      const page = await gathering.clients.ec2(region).send(command, options);
      return { items: page.Entries, next: page.NextToken };
    },
    key: (item) => item.Cidr,
  });
  prefixListEntries.set(id, gap ?? items.flatMap(({ Cidr: cidr }) => cidr ?? []).sort());
}

function prefixListsOf({ securityGroupRules }: RegionReadings): string[] {
  if (securityGroupRules === undefined || isUnknown(securityGroupRules)) return [];
  const ids = [...securityGroupRules.values()].flat().flatMap(({ prefixListId }) => (typeof prefixListId === 'string' ? prefixListId : []));
  return [...new Set(ids)].sort();
}
