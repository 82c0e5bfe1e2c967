import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

import { AppError } from '@/lib/errors';

/** How often in a minute, by what is done. */
const PER_MINUTE = { 'bad-token': 10, 'sign-in': 10, ingest: 30, scan: 10 } as const;
export type Limited = keyof typeof PER_MINUTE | 'share-read';

const MINUTE = 60;

/** Counts what is done, in this process: each of several servers allows as much. */
export interface RateLimits {
  /** Counts one. Throws AppError `too-many-requests` with the `seconds` to wait above the limit. */
  count(what: Limited, who: string): Promise<void>;
  /** Throws the same where the limit is reached; counts nothing. */
  require(what: Limited, who: string): Promise<void>;
}

/** `shareReads`: how often one address may read shares. */
export function createRateLimits(shareReads: number): RateLimits {
  const perMinute = { ...PER_MINUTE, 'share-read': shareReads };
  const limiters = new Map(
    Object.entries(perMinute).map(([what, points]) => [what, new RateLimiterMemory({ points, duration: MINUTE, keyPrefix: what })]),
  );
  const limiterOf = (what: Limited): RateLimiterMemory => limiters.get(what) ?? new RateLimiterMemory({ points: 0, duration: MINUTE });
  return {
    async count(what, who) {
      await limiterOf(what)
        .consume(networkOf(who))
        .then(null, (spent: unknown) => refuse(spent instanceof RateLimiterRes ? spent.msBeforeNext : MINUTE * 1000));
    },
    async require(what, who) {
      const spent = await limiterOf(what).get(networkOf(who));
      if (spent !== null && spent.consumedPoints >= perMinute[what]) refuse(spent.msBeforeNext);
    },
  };
}

function refuse(ms: number): never {
  throw new AppError('too-many-requests', { seconds: Math.max(1, Math.ceil(ms / 1000)) });
}

/** One customer of a network has all of a /64: an IPv6 address counts as that. Everything else as it is. */
function networkOf(who: string): string {
  if (!/^[\da-f:]+$/i.test(who) || !who.includes(':')) return who;
  const [head = '', tail] = who.toLowerCase().split('::');
  const groups = (text: string): readonly string[] => (text === '' ? [] : text.split(':'));
  const zeros = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  return [...groups(head), ...Array<string>(Math.max(0, zeros)).fill('0'), ...groups(tail ?? '')].slice(0, 4).join(':');
}
