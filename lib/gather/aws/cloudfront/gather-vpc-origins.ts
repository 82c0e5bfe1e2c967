import { GetVpcOriginCommand, ListVpcOriginsCommand } from '@aws-sdk/client-cloudfront';

import { isUnknown } from '@/lib/inventory/unknown';

import { idOrNull } from '../answers/present';
import { convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { EdgeReadings } from '../readings';
import { toVpcOrigin, unreadVpcOrigin } from './edge-parts';

/** The VPC origins that distributions use. The listing tells where each leads, only a call of its own its protocol and ports. */
export async function gatherVpcOrigins(gathering: Gathering, edge: EdgeReadings, ids: ReadonlySet<string>): Promise<void> {
  if (ids.size === 0) return;
  const listing = listVpcOrigins(gathering);
  await Promise.all(
    [...ids].map(async (id) => {
      const { clients, ledger, edgeRegion: region } = gathering;
      const call = { action: 'cloudfront:GetVpcOrigin', region, kind: 'vpc-origin' } as const;
      const answer = await gathering.ask({
        ...call,
        resource: id,
        priority: PRIORITY.structure(0),
        send: (options) => clients.cloudFront(region).send(new GetVpcOriginCommand({ Id: id }), options),
      });
      const read = isUnknown(answer)
        ? null
        : convert(ledger, call, id, (missing) => (answer.VpcOrigin === undefined ? null : toVpcOrigin(id, answer.VpcOrigin, missing)));
      if (read !== null) {
        edge.vpcOrigins.set(id, read);
        return;
      }
      const mark = isUnknown(answer) ? answer : ledger.add({ ...call, resource: id, reason: 'malformed-answer', code: null });
      edge.vpcOrigins.set(id, unreadVpcOrigin(id, (await listing).get(id), mark));
    }),
  );
}

async function listVpcOrigins({ list, clients, edgeRegion: region }: Gathering) {
  const { items } = await list({
    ...{ action: 'cloudfront:ListVpcOrigins', region, kind: 'vpc-origin', resource: null, priority: PRIORITY.structure(0) },
    page: async (Marker, options) => {
      const { VpcOriginList: page } = await clients.cloudFront(region).send(new ListVpcOriginsCommand({ Marker, MaxItems: 100 }), options);
      return { items: page?.Items, next: page?.IsTruncated === false ? undefined : page?.NextMarker };
    },
    key: (item) => item.Id,
  });
  return new Map(
    items.map((item) => [
      item.Id,
      {
        ...{ arn: item.Arn ?? '', accountId: idOrNull(item.AccountId), name: item.Name ?? null, status: item.Status ?? '' },
        endpointArn: item.OriginEndpointArn ?? null,
      },
    ]),
  );
}
