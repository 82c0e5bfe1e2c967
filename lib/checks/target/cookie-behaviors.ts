import type { Chain } from '@/lib/chain/chain';
import type { Distribution } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';
import type { Answer } from '@/lib/trace/answer';
import { forwardingOf } from '@/lib/trace/stages/forwarding';
import { lookupOf } from '@/lib/trace/walk/lookup';

import type { NamedBehavior } from '../subjects/behaviors';

/** A behavior of a distribution, and whether it sends viewers’ cookies on to its origin. */
export interface CookieBehavior {
  distribution: Distribution;
  behavior: NamedBehavior;
  forwards: Answer;
}

export function cookieBehavior(chain: Chain, distribution: Distribution, behavior: NamedBehavior): CookieBehavior {
  return { distribution, behavior, forwards: forwardingOf({ chain, lookup: lookupOf(chain) }, behavior.settings).header('cookie') };
}

/** Those that sessions go through. What only reads is content for everybody, unless nothing else is there. */
export function sessionBehaviors(all: readonly CookieBehavior[]): readonly CookieBehavior[] {
  const sessions = all.filter(({ forwards, behavior }) => forwards !== 'no' || !onlyReads(behavior));
  return sessions.length === 0 ? all : sessions;
}

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

function onlyReads({ settings: { allowedMethods } }: NamedBehavior): boolean {
  return !isUnknown(allowedMethods) && allowedMethods.every((method) => READS.has(method));
}
