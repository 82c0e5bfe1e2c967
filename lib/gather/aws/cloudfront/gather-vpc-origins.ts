import { GetVpcOriginCommand, type GetVpcOriginCommandOutput, ListVpcOriginsCommand } from '@aws-sdk/client-cloudfront';

import { isUnknown } from '@/lib/inventory/unknown';

import { idOrNull } from '../answers/present';
import { convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { EdgeReadings } from '../readings';
import { toVpcOrigin, unreadVpcOrigin } from './edge-parts';
import { itemsOf } from './quantity-list';
import type { EdgeReferences } from './references';

/**
 * The VPC origins that distributions use. The listing tells where each leads, only a call of its own its protocol and ports.
 * One that is neither listed nor there is left out: the reference to it leads nowhere.
 */
export async function gatherVpcOrigins(gathering: Gathering, edge: EdgeReadings, owners: EdgeReferences['vpcOrigins']): Promise<void> {
  if (owners.size === 0) return;
  const listing = listVpcOrigins(gathering);
  await Promise.all([...owners].map(([id, owner]) => gatherVpcOrigin(gathering, edge, { id, owner }, listing)));
}

async function gatherVpcOrigin(
  gathering: Gathering,
  edge: EdgeReadings,
  { id, owner }: { id: string; owner: string | null },
  listing: ReturnType<typeof listVpcOrigins>,
): Promise<void> {
  const { clients, ledger, edgeRegion: region } = gathering;
  const call = { action: 'cloudfront:GetVpcOrigin', region, kind: 'vpc-origin' } as const;
  const none: GetVpcOriginCommandOutput = { $metadata: {} };
  const answer = await gathering.ask({
    ...call,
    resource: id,
    priority: PRIORITY.structure(0),
    absent: none,
    send: (options) => clients.cloudFront(region).send(new GetVpcOriginCommand({ Id: id }), options),
  });
  if (!isUnknown(answer) && answer.VpcOrigin !== undefined) {
    const { VpcOrigin: origin } = answer;
    const read = convert(ledger, call, id, (missing) => toVpcOrigin(id, origin, missing));
    if (read !== null) edge.vpcOrigins.set(id, read);
    return;
  }
  const { listed, complete } = await listing;
  if (isUnknown(answer)) {
    edge.vpcOrigins.set(id, unreadVpcOrigin(id, listed.get(id), answer));
  } else if (listed.has(id) || !complete || owner !== null) {
    const mark = ledger.add({ ...call, resource: id, reason: owner === null ? 'deleted-during-scan' : 'other-account', code: null });
    edge.vpcOrigins.set(id, unreadVpcOrigin(id, listed.get(id), mark));
  }
}

async function listVpcOrigins({ list, clients, edgeRegion: region }: Gathering) {
  const { items, gap } = await list({
    ...{ action: 'cloudfront:ListVpcOrigins', region, kind: 'vpc-origin', resource: null, priority: PRIORITY.structure(0) },
    page: async (Marker, options) => {
      const { VpcOriginList: page } = await clients.cloudFront(region).send(new ListVpcOriginsCommand({ Marker, MaxItems: 100 }), options);
      return { items: itemsOf(page), next: page?.IsTruncated === false ? undefined : page?.NextMarker };
    },
    key: (item) => item.Id,
  });
  const listed = new Map(
    items.map((item) => [
      item.Id,
      {
        ...{ arn: item.Arn ?? '', accountId: idOrNull(item.AccountId), name: item.Name ?? null, status: item.Status ?? '' },
        endpointArn: item.OriginEndpointArn ?? null,
      },
    ]),
  );
  return { listed, complete: gap === null };
}
