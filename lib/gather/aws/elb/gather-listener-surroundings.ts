import {
  DescribeSSLPoliciesCommand,
  DescribeTagsCommand,
  DescribeTrustStoresCommand,
  type TagDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import { isUnknown } from '@/lib/inventory/unknown';

import { tagsOf } from '../answers/tags';
import { batchesOf } from '../calls/batches';
import { convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { RegionReadings } from '../readings';
import type { ListenerBase } from './listener';
import { toSslPolicy, toTrustStore } from './load-balancer';

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html */
const TAG_BATCH = 20;
const ACTION = 'elasticloadbalancing:DescribeTags';
const PAGE = 400;

/** Tags of every load balancer, target group and listener that was listed. */
export async function gatherTags(gathering: Gathering, readings: RegionReadings): Promise<void> {
  const arns = [...readings.loadBalancers.keys(), ...readings.targetGroups.keys(), ...listenersOf(readings).map(({ arn }) => arn)];
  await Promise.all(batchesOf(arns, TAG_BATCH).map((batch) => gatherTagBatch(gathering, readings, batch)));
}

/** A batch with a resource that is gone fails whole: then each is asked for alone. */
async function gatherTagBatch(gathering: Gathering, readings: RegionReadings, arns: readonly string[]): Promise<void> {
  const { region, tags } = readings;
  const [first = null] = arns;
  const gone: TagDescription[] | undefined = [];
  const answer = await gathering.ask({
    action: ACTION,
    region,
    kind: 'tags',
    resource: arns.length === 1 ? first : null,
    priority: PRIORITY.surroundings,
    ...(arns.length === 1 ? {} : { absent: gone }),
    send: async (options) => {
      const page = await gathering.clients.elb(region).send(new DescribeTagsCommand({ ResourceArns: [...arns] }), options);
      return page.TagDescriptions;
    },
  });
  if (answer === gone) {
    await Promise.all(arns.map((arn) => gatherTagBatch(gathering, readings, [arn])));
    return;
  }
  const known = new Map(isUnknown(answer) ? [] : answer?.map((description) => [description.ResourceArn, description.Tags]));
  for (const arn of arns) {
    const own = known.get(arn);
    const malformed = () =>
      gathering.ledger.add({ action: ACTION, region, kind: 'tags', resource: arn, reason: 'malformed-answer', code: null });
    tags.set(arn, isUnknown(answer) ? answer : own === undefined ? malformed() : tagsOf(own));
  }
}

/** The TLS policies that listeners name, and the trust stores that they verify callers against. */
export async function gatherPolicies(gathering: Gathering, readings: RegionReadings): Promise<void> {
  const listeners = listenersOf(readings);
  const policies = new Set(listeners.flatMap(({ sslPolicy }) => (typeof sslPolicy === 'string' ? sslPolicy : [])));
  const stores = new Set(listeners.flatMap(({ mutualAuthentication }) => mutualAuthentication).flatMap((mutual) => trustStoreOf(mutual)));
  await Promise.all([
    policies.size > 0 ? gatherSslPolicies(gathering, readings, policies) : undefined,
    stores.size > 0 ? gatherTrustStores(gathering, readings, stores) : undefined,
  ]);
}

async function gatherSslPolicies(gathering: Gathering, { region, sslPolicies }: RegionReadings, used: ReadonlySet<string>): Promise<void> {
  const call = { action: 'elasticloadbalancing:DescribeSSLPolicies', region, kind: 'ssl-policy' } as const;
  const { items } = await gathering.list({
    ...call,
    resource: null,
    priority: PRIORITY.surroundings,
    page: async (Marker, options) => {
      const page = await gathering.clients.elb(region).send(new DescribeSSLPoliciesCommand({ Marker, PageSize: PAGE }), options);
      return { items: page.SslPolicies, next: page.NextMarker };
    },
    key: (item) => item.Name,
  });
  for (const item of items) {
    const policy = convert(gathering.ledger, call, item.Name ?? null, () => toSslPolicy(item, region));
    if (policy !== null && used.has(policy.name)) sslPolicies.set(policy.name, policy);
  }
}

async function gatherTrustStores(gathering: Gathering, { region, trustStores }: RegionReadings, used: ReadonlySet<string>): Promise<void> {
  const call = { action: 'elasticloadbalancing:DescribeTrustStores', region, kind: 'trust-store' } as const;
  const { items } = await gathering.list({
    ...call,
    resource: null,
    priority: PRIORITY.surroundings,
    page: async (Marker, options) => {
      const page = await gathering.clients.elb(region).send(new DescribeTrustStoresCommand({ Marker, PageSize: PAGE }), options);
      return { items: page.TrustStores, next: page.NextMarker };
    },
    key: (item) => item.TrustStoreArn,
  });
  for (const item of items) {
    const store = convert(gathering.ledger, call, item.TrustStoreArn ?? null, () => toTrustStore(item, region));
    if (store !== null && used.has(store.arn)) trustStores.set(store.arn, store);
  }
}

function listenersOf({ listeners }: RegionReadings): ListenerBase[] {
  return [...listeners.values()].flatMap((known) => (isUnknown(known) ? [] : known));
}

function trustStoreOf(mutual: ListenerBase['mutualAuthentication']): string[] {
  if (isUnknown(mutual) || mutual === null || mutual.trustStoreArn === null) return [];
  return [mutual.trustStoreArn];
}
