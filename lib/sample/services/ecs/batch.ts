import { refuseLargeBatch } from '../page';

interface Batch<T> {
  found: T[];
  failures: { arn: string; reason: string }[];
}

/**
 * Looks up a batch of names or ARNs; what is not there comes back as a failure `MISSING`, as ECS answers.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html
 * @throws Refusal when the batch is larger than `max`
 */
export function lookUpBatch<T>(
  ids: readonly string[] | undefined,
  max: number,
  what: string,
  find: (id: string) => T | undefined,
  toArn: (id: string) => string = (id) => id,
): Batch<T> {
  refuseLargeBatch(ids, max, 'InvalidParameterException', what);
  const batch: Batch<T> = { found: [], failures: [] };
  for (const id of ids ?? []) {
    const item = find(id);
    if (item === undefined) batch.failures.push({ arn: toArn(id), reason: 'MISSING' });
    else batch.found.push(item);
  }
  return batch;
}

/** The last part of an ARN; names stand for themselves. */
export function shortName(arnOrName: string): string {
  return arnOrName.slice(arnOrName.lastIndexOf('/') + 1);
}
