import type { ResourceKind } from '@/lib/inventory/gap';

import type { Listing, Page } from '../calls/listing';
import { convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';

/** The largest page that most of EC2's listings give. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Operations.html */
export const PAGE = 1000;

interface Ec2Listing<T> {
  operation: string;
  kind: ResourceKind;
  page(token: string | undefined, options: { abortSignal: AbortSignal }): Promise<Page<T>>;
  key(item: T): string | undefined;
}

/** Reads a listing of EC2 to its end. */
export function listEc2<T>(gathering: Gathering, region: string, { operation, ...listing }: Ec2Listing<T>): Promise<Listing<T>> {
  return gathering.list({ action: `ec2:${operation}`, region, resource: null, priority: PRIORITY.listing, ...listing });
}

/** Reads a listing of EC2 and keeps what it lists by id. What cannot be converted is a gap. */
export async function listInto<T, R extends { id: string }>(
  gathering: Gathering,
  region: string,
  into: Map<string, R>,
  make: (item: T, region: string) => R | null,
  listing: Ec2Listing<T>,
): Promise<void> {
  const { items } = await listEc2(gathering, region, listing);
  for (const item of items) {
    const from = { action: `ec2:${listing.operation}`, region, kind: listing.kind };
    const made = convert(gathering.ledger, from, listing.key(item) ?? null, () => make(item, region));
    if (made !== null) into.set(made.id, made);
  }
}
