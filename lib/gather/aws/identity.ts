import { DescribeRegionsCommand } from '@aws-sdk/client-ec2';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';

import { type Fact, isUnknown } from '@/lib/inventory/unknown';

import { partitionOf } from './answers/arn';
import type { Gathering } from './gathering';
import { PRIORITY } from './priority';

/** Who scans. Null where the endpoint does not tell. */
export interface Identity {
  accountId: string | null;
  partition: string | null;
}

/**
 * Regions that every account has enabled, for when they cannot be asked for.
 * https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html
 */
const DEFAULT_REGIONS = [
  ...['ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-southeast-1', 'ap-southeast-2', 'ca-central-1'],
  ...['eu-central-1', 'eu-north-1', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'sa-east-1', 'us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
];

/** Asks who scans. What the answer lacks is no obstacle: ARNs name the account too. */
export async function readIdentity({ ask, clients }: Gathering, region: string): Promise<Fact<Identity>> {
  const answer = await ask({
    ...{ action: 'sts:GetCallerIdentity', region, kind: 'identity', resource: null, priority: PRIORITY.listing },
    send: (options) => clients.sts(region).send(new GetCallerIdentityCommand({}), options),
  });
  if (isUnknown(answer)) return answer;
  return { accountId: answer.Account ?? null, partition: answer.Arn === undefined ? null : partitionOf(answer.Arn) };
}

/** The Regions that are enabled in the account, sorted. */
export async function readRegions({ ask, clients }: Gathering, region: string): Promise<string[]> {
  const answer = await ask({
    ...{ action: 'ec2:DescribeRegions', region, kind: 'region', resource: null, priority: PRIORITY.listing },
    send: (options) => clients.ec2(region).send(new DescribeRegionsCommand({}), options),
  });
  const names = isUnknown(answer) ? [] : (answer.Regions ?? []).flatMap(({ RegionName: name }) => name ?? []);
  return names.length > 0 ? [...new Set(names)].sort() : DEFAULT_REGIONS;
}
