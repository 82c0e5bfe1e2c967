import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

import { AppError } from '@/lib/errors';

export type Limited = 'share-read' | 'bad-token' | 'sign-in' | 'ingest' | 'scan';

const MINUTE = 60;

/** Counts what is done, in this process: each of several servers allows as much. */
export interface RateLimits {
  /** Counts one. Throws AppError `too-many-requests` with the `seconds` to wait above the limit. */
  count(what: Limited, who: string): Promise<void>;
  /** Throws the same where the limit is reached; counts nothing. */
  require(what: Limited, who: string): Promise<void>;
}

/** `shareReads`: how often one address may read shares in a minute. */
export function createRateLimits(shareReads: number): RateLimits {
  const perMinute = (points: number): RateLimiterMemory => new RateLimiterMemory({ points, duration: MINUTE });
  const limiters: Readonly<Record<Limited, RateLimiterMemory>> = {
    'share-read': perMinute(shareReads),
    'bad-token': perMinute(10),
    'sign-in': perMinute(10),
    ingest: perMinute(30),
    scan: perMinute(10),
  };
  return {
    async count(what, who) {
      await limiters[what]
        .consume(networkOf(who))
        .then(null, (spent: unknown) => refuse(spent instanceof RateLimiterRes ? spent.msBeforeNext : MINUTE * 1000));
    },
    async require(what, who) {
      const spent = await limiters[what].get(networkOf(who));
      if (spent !== null && spent.consumedPoints >= limiters[what].points) refuse(spent.msBeforeNext);
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
