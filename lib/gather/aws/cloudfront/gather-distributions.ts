import { GetDistributionConfigCommand, ListDistributionsCommand, ListTagsForResourceCommand } from '@aws-sdk/client-cloudfront';

import { tagsOf } from '../answers/tags';
import { askFact, convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { EdgeReadings } from '../readings';
import { toDistribution, toDistributionExtras } from './distribution';
import { itemsOf } from './quantity-list';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListDistributions.html */
const PAGE = 100;

/** Every distribution as the listing tells it, which is all a chain needs. */
export async function gatherDistributions(gathering: Gathering, edge: EdgeReadings): Promise<void> {
  const { clients, ledger, edgeRegion: region, vault } = gathering;
  const call = { action: 'cloudfront:ListDistributions', region, kind: 'distribution' } as const;
  let broken = false;
  const { gap } = await gathering.list({
    ...call,
    resource: null,
    priority: PRIORITY.listing,
    page: async (Marker, options) => {
      const { DistributionList: page } = await clients
        .cloudFront(region)
        .send(new ListDistributionsCommand({ Marker, MaxItems: PAGE }), options);
      return { items: itemsOf(page), next: page?.IsTruncated === false ? undefined : page?.NextMarker };
    },
    key: (item) => item.Id,
    onItems: (items) => {
      for (const item of items) {
        const distribution = convert(ledger, call, item.Id ?? null, (missing) => toDistribution(item, vault, missing));
        if (distribution === null) broken = true;
        else edge.distributions.set(distribution.id, distribution);
      }
    },
  });
  edge.distributionsComplete = gap === null && !broken;
}

/** What the listing lacks: configuration and tags of each distribution. No chain waits for it. */
export async function gatherDistributionExtras(gathering: Gathering, edge: EdgeReadings): Promise<void> {
  await Promise.all(
    [...edge.distributions.values()].flatMap(({ id, arn, connectionMode }) => [
      gatherExtras(gathering, edge, id, connectionMode === 'tenant-only'),
      gatherDistributionTags(gathering, edge, arn),
    ]),
  );
}

async function gatherExtras(gathering: Gathering, edge: EdgeReadings, id: string, urgent: boolean): Promise<void> {
  const { clients, edgeRegion: region } = gathering;
  const extras = await askFact(
    gathering,
    {
      action: 'cloudfront:GetDistributionConfig',
      region,
      kind: 'distribution',
      resource: id,
      // The parameters of tenants decide where their requests go.
      priority: urgent ? PRIORITY.structure(0) : PRIORITY.detail(0),
      send: (options) => clients.cloudFront(region).send(new GetDistributionConfigCommand({ Id: id }), options),
    },
    ({ DistributionConfig: config }, missing) => (config === undefined ? missing() : toDistributionExtras(config)),
  );
  edge.distributionExtras.set(id, extras);
}

async function gatherDistributionTags(gathering: Gathering, edge: EdgeReadings, arn: string): Promise<void> {
  const { clients, edgeRegion: region } = gathering;
  const tags = await askFact(
    gathering,
    {
      ...{ action: 'cloudfront:ListTagsForResource', region, kind: 'tags', resource: arn, priority: PRIORITY.surroundings },
      send: (options) => clients.cloudFront(region).send(new ListTagsForResourceCommand({ Resource: arn }), options),
    },
    ({ Tags }, missing) => (Tags?.Items === undefined ? missing() : tagsOf(Tags.Items)),
  );
  edge.tags.set(arn, tags);
}
