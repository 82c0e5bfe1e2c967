import { DescribeServiceRevisionsCommand } from '@aws-sdk/client-ecs';

import { isUnknown } from '@/lib/inventory/unknown';

import { batchesOf } from '../calls/batches';
import { convert, type Gathering } from '../gathering';
import { PRIORITY } from '../priority';
import type { RegionReadings } from '../readings';
import { toServiceRevision } from './service-revision';

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceRevisions.html */
const BATCH = 20;

/** The revisions that serve now: which target group is live in a blue/green deployment, and load balancers that ECS manages. */
export async function gatherRevisions(gathering: Gathering, { region, services, revisions }: RegionReadings): Promise<void> {
  const call = { action: 'ecs:DescribeServiceRevisions', region, kind: 'service-revision' } as const;
  const arns = [...new Set([...services.values()].flatMap(({ revisionArns }) => revisionArns))].sort();
  await Promise.all(
    batchesOf(arns, BATCH).map(async (batch) => {
      const answer = await gathering.ask({
        ...call,
        resource: null,
        priority: PRIORITY.structure(0),
        send: (options) => gathering.clients.ecs(region).send(new DescribeServiceRevisionsCommand({ serviceRevisionArns: batch }), options),
      });
      const described = isUnknown(answer) ? [] : (answer.serviceRevisions ?? []);
      for (const item of described) {
        const revision = convert(gathering.ledger, call, item.serviceRevisionArn ?? null, () => toServiceRevision(item));
        if (revision !== null) revisions.set(revision.arn, revision);
      }
      for (const arn of batch) {
        if (revisions.has(arn)) continue;
        revisions.set(
          arn,
          isUnknown(answer) ? answer : gathering.ledger.add({ ...call, resource: arn, reason: 'deleted-during-scan', code: 'MISSING' }),
        );
      }
    }),
  );
}
