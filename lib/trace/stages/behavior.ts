import type { Entry } from '@/lib/chain/chain';
import type { CacheBehavior, Distribution } from '@/lib/inventory/distribution';
import { isUnknown } from '@/lib/inventory/unknown';

import { askText } from '../ask/ask';
import type { TextTest } from '../ask/text-test';
import { behaviorPattern } from '../match/patterns';
import type { Trace } from '../trace-types';
import { factEvidence } from '../walk/evidence';
import { forkOnUnknown } from '../walk/fork';
import { gapDependence } from '../walk/lookup';
import { decide, pass, undetermined, type Walk } from '../walk/walk';

/** The behaviour that handles a request, and how evidence names it. */
export interface MatchedBehavior {
  entry: Entry;
  distribution: Distribution;
  behavior: CacheBehavior;
  /** What people call it: its pattern, or `Default (*)` as the console does. */
  name: string;
  /** AWS's path to its fields: `DefaultCacheBehavior` or `CacheBehaviors.Items[PATTERN]`. */
  path: string;
}

/** The next stage, told which behaviour handles the request. */
export type AfterBehavior = (walk: Walk, matched: MatchedBehavior) => Trace;

const DEFAULT_NAME = 'Default (*)';

/** Finds the behaviour: the first whose pattern matches the path, else the default one. */
export function matchBehavior(walk: Walk, entry: Entry, distribution: Distribution, next: AfterBehavior): Trace {
  const { cacheBehaviors } = distribution;
  if (isUnknown(cacheBehaviors)) return undetermined(walk, entry.component, [gapDependence(walk.context.chain, cacheBehaviors.$unknown)]);
  return tryFrom(walk, { entry, distribution, behaviors: cacheBehaviors, next }, 0);
}

interface Search {
  entry: Entry;
  distribution: Distribution;
  behaviors: readonly CacheBehavior[];
  next: AfterBehavior;
}

function tryFrom(walk: Walk, search: Search, from: number): Trace {
  const { entry, distribution, behaviors, next } = search;
  for (const [index, behavior] of behaviors.entries()) {
    if (index < from) continue;
    const { pathPattern } = behavior;
    const name = isUnknown(pathPattern) ? `#${String(index + 1)}` : (pathPattern ?? DEFAULT_NAME);
    const matched = { entry, distribution, behavior, name, path: `CacheBehaviors.Items[${name}]` };
    const on = (): Trace => next(note(walk, matched, index), matched);
    if (isUnknown(pathPattern)) {
      const because = [gapDependence(walk.context.chain, pathPattern.$unknown)];
      return forkOnUnknown(walk, entry.component, because, [on, () => tryFrom(walk, search, index + 1)]);
    }
    if (pathPattern !== null && askText(walk, 'path', testOf(behavior, pathPattern)) === 'yes') return on();
  }
  const { defaultCacheBehavior } = distribution;
  if (isUnknown(defaultCacheBehavior))
    return undetermined(walk, entry.component, [gapDependence(walk.context.chain, defaultCacheBehavior.$unknown)]);
  const matched = { entry, distribution, behavior: defaultCacheBehavior, name: DEFAULT_NAME, path: 'DefaultCacheBehavior' };
  return next(note(walk, matched, -1), matched);
}

const tests = new WeakMap<CacheBehavior, TextTest>();

/** CloudFront compares paths with case, and a pattern means the same with and without its leading slash. */
function testOf(behavior: CacheBehavior, pathPattern: string): TextTest {
  const known = tests.get(behavior) ?? { kind: 'patterns', syntax: 'behavior', patterns: [behaviorPattern(pathPattern)], expressions: [] };
  tests.set(behavior, known);
  return known;
}

function note(walk: Walk, { entry, distribution, behavior, name, path }: MatchedBehavior, index: number): Walk {
  const params = { pattern: name, path: walk.request.path };
  const proof = factEvidence(distribution.arn, `${path}.PathPattern`, behavior.pathPattern);
  const decided = decide(walk, { at: entry.component, decision: 'behavior-matched', params, evidence: proof, fact: 'behavior-precedence' });
  return pass(decided, { behavior: index });
}
