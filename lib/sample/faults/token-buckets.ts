import { type AwsBucket, awsBucketOf } from './aws-buckets';
import type { FaultableCall } from './fault-plan';

export interface BucketOptions {
  /** How many times faster than real time buckets refill; 1 unless named. */
  timeScale?: number;
  /** How full buckets are at the start, 0–1; 1 unless named (less: another tool uses the account too). */
  startLevel?: number;
  /** Other limits than AWS's. */
  bucketOf?: (service: string, operation: string) => AwsBucket | undefined;
}

/** Takes a token for one call after the other; says whether there was one. `nowMs` is a monotonic clock. */
export function tokenBuckets(options: BucketOptions): (call: FaultableCall, nowMs: number) => boolean {
  const levels = new Map<string, { tokens: number; atMs: number }>();
  const bucketOf = options.bucketOf ?? awsBucketOf;
  const perMs = (options.timeScale ?? 1) / 1000;
  return (call, nowMs) => {
    const bucket = bucketOf(call.service, call.operation);
    if (!bucket) return true;
    const key = `${call.account}|${call.region}|${bucket.name}`;
    const level = levels.get(key) ?? { tokens: bucket.burst * (options.startLevel ?? 1), atMs: nowMs };
    const tokens = Math.min(bucket.burst, level.tokens + (nowMs - level.atMs) * perMs * bucket.refillPerSecond);
    const granted = tokens >= 1;
    levels.set(key, { tokens: granted ? tokens - 1 : tokens, atMs: nowMs });
    return granted;
  };
}
