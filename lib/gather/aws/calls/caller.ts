import { type Fact, isUnknown, type Unknown } from '@/lib/inventory/unknown';
import type { RetryNotice } from '@/lib/progress';

import type { Barriers } from './barriers';
import type { Call } from './call';
import type { Clock } from './clock';
import type { Failure } from './failure';
import type { GapLedger } from './gap-ledger';
import type { LimitTable } from './limits';
import { sendOnce } from './send-once';
import { type LimitOwner, sharedBucket } from './shared-buckets';
import type { Tallies } from './tallies';
import { type Ticket, type TokenBucket } from './token-bucket';

export interface CallerOptions {
  owner: LimitOwner;
  clock: Clock;
  limits: LimitTable;
  ledger: GapLedger;
  barriers: Barriers;
  tallies: Tallies;
  /** Milliseconds after which an answer counts as missing, whatever the SDK does about it. */
  answerMs: number;
  /** A Region that every account has: refused credentials there are no sign of a disabled Region. */
  homeRegion: string;
  /** Gets new credentials where there are any; false when the old ones are all there is. */
  renewCredentials(): Promise<boolean>;
  onRetry(notice: RetryNotice): void;
  onProgress(): void;
}

export interface Caller {
  /** Sends a call when its turn comes and sees it to an answer; what cannot be read is the mark of its gap. Never rejects. */
  ask<T>(call: Call<T>): Promise<Fact<T>>;
  /** Milliseconds until the calls that wait now could all have been sent. */
  wait(): number;
  /** How many calls were answered. */
  answered(): number;
}

/** A call on its way: how often it was tried, when it was sent last, and by which limit. */
interface Attempt {
  call: Call<unknown>;
  tries: number;
  sentAt: number;
  bucket: TokenBucket;
}

const TRIES = 3;
const BACKOFF_MS = 200;
/** Services that refuse everything in a Region which is not enabled; others refuse accounts that did not subscribe to them. */
const REGION_WITNESS = /^(ec2|ecs|elasticloadbalancing):/;

/** Sends calls within AWS's limits, again where that helps, and turns what fails into gaps. */
export function createCaller(options: CallerOptions): Caller {
  const { barriers, tallies } = options;
  const queue = waitingRoom(barriers.signal);
  let answered = 0;

  const see = async <T>(call: Call<T>): Promise<Fact<T>> => {
    let tries = 0;
    let lastCode: string | null = null;
    for (;;) {
      const early = barriers.before(call, lastCode);
      if (early !== null) return early;
      const bucket = sharedBucket(options.owner, call.region, call.action, options.clock, options.limits);
      await queue.turn(bucket, call.priority);
      if (barriers.signal.aborted) continue;
      const sentAt = options.clock.now();
      const outcome = await sendOnce(call, options.answerMs, barriers.signal);
      if ('answer' in outcome) {
        bucket.accepted();
        answered += 1;
        return outcome.answer;
      }
      const { failure } = outcome;
      if (call.absent !== undefined && failure.kind === 'final' && failure.reason === 'deleted-during-scan') return call.absent;
      if (failure.kind !== 'throttled') tries += 1;
      lastCode = failure.code;
      const bar = barriers.before(call, lastCode);
      const mark = bar ?? (await followUp(options, { call, tries, sentAt, bucket }, failure));
      if (mark !== null) return mark;
    }
  };

  return {
    ask: async (call) => {
      tallies.count(call.action, call.region, 'known');
      options.onProgress();
      const answer = await see(call);
      if (isUnknown(answer)) tallies.count(call.action, call.region, 'failed');
      tallies.count(call.action, call.region, 'done');
      options.onProgress();
      return answer;
    },
    wait: queue.wait,
    answered: () => answered,
  };
}

/** What follows a failure: null to send the call again, or the mark it ends with. */
async function followUp(options: CallerOptions, attempt: Attempt, failure: Failure): Promise<Unknown | null> {
  const { call, tries, bucket } = attempt;
  const { action, region, kind, resource } = call;
  switch (failure.kind) {
    case 'throttled':
      bucket.drain(attempt.sentAt);
      options.tallies.count(action, region, 'throttled');
      options.onRetry({ action, region, code: failure.code, attempt: tries + 1, waitMs: Math.round(bucket.wait(1)) });
      return null;
    case 'transient': {
      if (tries >= TRIES) return options.ledger.add({ action, region, kind, resource, reason: failure.reason, code: failure.code });
      const waitMs = BACKOFF_MS * 2 ** (tries - 1) * (0.5 + Math.random());
      options.tallies.count(action, region, 'retried');
      options.onRetry({ action, region, code: failure.code, attempt: tries, waitMs: Math.round(waitMs) });
      await options.clock.sleep(waitMs, options.barriers.signal);
      return null;
    }
    case 'expired':
      if (tries < TRIES && (await options.renewCredentials())) return null;
      options.barriers.halt('credentials-expired', failure.code);
      return options.ledger.add({ action, region, kind, resource, reason: 'credentials-expired', code: failure.code });
    case 'rejected':
    case 'final':
      return settle(options, call, failure);
  }
}

function settle(options: CallerOptions, call: Call<unknown>, failure: Extract<Failure, { kind: 'rejected' | 'final' }>): Unknown {
  const { action, region, kind, resource } = call;
  const refused = failure.kind === 'rejected' || failure.reason === 'region-disabled';
  if (refused && region !== options.homeRegion && REGION_WITNESS.test(action)) return options.barriers.disableRegion(region);
  const reason = failure.kind === 'rejected' ? 'access-denied' : failure.reason;
  if (reason === 'unsupported') options.barriers.lack(call, failure.code);
  return options.ledger.add({ action, region, kind, resource, reason, code: failure.code });
}

/** The scan's own calls in the queues of the shared limits. */
function waitingRoom(stop: AbortSignal) {
  const open = new Set<Ticket>();
  const waiting = new Map<TokenBucket, number>();
  stop.addEventListener('abort', () => {
    for (const ticket of open) ticket.cancel();
  });
  return {
    turn: async (bucket: TokenBucket, priority: number): Promise<void> => {
      const ticket = bucket.queue(priority);
      open.add(ticket);
      waiting.set(bucket, (waiting.get(bucket) ?? 0) + 1);
      await ticket.granted;
      waiting.set(bucket, (waiting.get(bucket) ?? 1) - 1);
      open.delete(ticket);
    },
    wait: () => Math.max(0, ...[...waiting].map(([bucket, calls]) => (calls > 0 ? bucket.wait(calls) : 0))),
  };
}
