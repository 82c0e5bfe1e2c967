import type { Clock } from './clock';
import { bucketOf, type LimitTable } from './limits';
import { tokenBucket, type TokenBucket } from './token-bucket';

const BUCKETS = new Map<string, TokenBucket>();

/** Whose limits a scan draws on. */
export interface LimitOwner {
  /** Null is AWS itself. */
  endpoint: string | null;
  /** An account id, or what stands for it while it is not known. */
  account: string;
}

/** The process's one bucket for an action in a Region of an account, so that scans running at once share what AWS gives. */
export function sharedBucket(owner: LimitOwner, region: string, action: string, clock: Clock, overrides?: LimitTable): TokenBucket {
  const { bucket, limit } = bucketOf(action, overrides);
  const key = [owner.endpoint ?? 'aws', owner.account, region, bucket].join('|');
  const known = BUCKETS.get(key);
  if (known !== undefined) return known;
  const made = tokenBucket(limit, clock);
  BUCKETS.set(key, made);
  return made;
}
