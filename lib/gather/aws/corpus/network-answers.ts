import {
  type NetworkInterface,
  NetworkInterface$,
  type PrefixListEntry,
  PrefixListEntry$,
  type SecurityGroup,
  SecurityGroup$,
  type Subnet,
  Subnet$,
  type Vpc,
  Vpc$,
} from '@aws-sdk/client-ec2';

import { type Contribution, inRegion, within } from './contribution';
import { itemsOf, shaped, textAt } from './shape';

/** Entries do not say whose they are. */
const OWNER_PREFIX_LIST = 'pl-0123456789abcdef0';

export function securityGroups(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const group = shaped<SecurityGroup>(SecurityGroup$, item);
    return inRegion({ securityGroups: [group] }, 'securityGroups', group.GroupId);
  });
}

export function subnets(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const subnet = shaped<Subnet>(Subnet$, item);
    return inRegion({ subnets: [subnet] }, 'subnets', subnet.SubnetId);
  });
}

export function vpcs(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const vpc = shaped<Vpc>(Vpc$, item);
    return inRegion({ vpcs: [vpc] }, 'vpcs', vpc.VpcId);
  });
}

export function networkInterfaces(value: unknown): Contribution[] {
  return itemsOf(value).map((item) => {
    const card = shaped<NetworkInterface>(NetworkInterface$, item);
    return inRegion({ networkInterfaces: [card] }, 'networkInterfaces', card.NetworkInterfaceId);
  });
}

export function prefixLists(value: unknown): Contribution[] {
  return itemsOf(value).flatMap((item) => {
    const id = textAt(item, 'PrefixListId') ?? '';
    const name = textAt(item, 'PrefixListName') ?? '';
    const entries = itemsOf((item as { Entries?: unknown }).Entries).map((entry) => shaped<PrefixListEntry>(PrefixListEntry$, entry));
    // CloudFront's own list is the endpoint's.
    if (name.startsWith('com.amazonaws.global.cloudfront')) return [within({})];
    return [inRegion({ prefixLists: [{ id, name, entries }] }, 'prefixLists', id)];
  });
}

export function prefixListEntries(value: unknown): Contribution[] {
  return prefixLists([{ PrefixListId: OWNER_PREFIX_LIST, PrefixListName: 'recorded', Entries: value }]);
}
