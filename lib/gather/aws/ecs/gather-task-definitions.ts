import { DescribeTaskDefinitionCommand } from '@aws-sdk/client-ecs';

import { isUnknown } from '@/lib/inventory/unknown';

import type { ChainRanks } from '../elb/chain-ranks';
import { convert, type Gathering } from '../gathering';
import { NO_RANK, PRIORITY } from '../priority';
import type { RegionReadings } from '../readings';
import { definitionsInUse } from './in-use';
import { toTaskDefinition } from './task-definition';

/** Reads task definitions, each once however many services run it. */
export interface TaskDefinitionReader {
  /** Starts reading one; `targetGroupArns` say which chain waits for it. */
  read: (arn: string, targetGroupArns: readonly string[]) => void;
  /** Starts reading those that services behind load balancers run now and were not asked for yet. */
  readAllInUse(): void;
  settled(): Promise<void>;
}

export function taskDefinitionReader(gathering: Gathering, readings: RegionReadings, ranks: ChainRanks): TaskDefinitionReader {
  const asked = new Map<string, Promise<void>>();
  const read = (arn: string, targetGroupArns: readonly string[]) => {
    if (asked.has(arn)) return;
    const rank = Math.min(NO_RANK, ...targetGroupArns.map((group) => ranks.ofTargetGroup(group)));
    asked.set(arn, gatherTaskDefinition(gathering, readings, arn, rank));
  };
  return {
    read,
    readAllInUse: () => {
      for (const arn of definitionsInUse(readings)) read(arn, []);
    },
    settled: async () => {
      await Promise.all(asked.values());
    },
  };
}

async function gatherTaskDefinition(
  { ask, clients, ledger }: Gathering,
  { region, taskDefinitions }: RegionReadings,
  arn: string,
  rank: number,
): Promise<void> {
  const call = { action: 'ecs:DescribeTaskDefinition', region, kind: 'task-definition' } as const;
  const answer = await ask({
    ...call,
    resource: arn,
    priority: PRIORITY.structure(rank),
    send: (options) => clients.ecs(region).send(new DescribeTaskDefinitionCommand({ taskDefinition: arn, include: ['TAGS'] }), options),
  });
  if (isUnknown(answer)) return;
  const { taskDefinition: definition, tags } = answer;
  const converted = convert(ledger, call, arn, (missing) =>
    definition === undefined ? null : toTaskDefinition(arn, { definition, tags }, region, missing),
  );
  if (converted !== null) taskDefinitions.set(arn, converted);
}
