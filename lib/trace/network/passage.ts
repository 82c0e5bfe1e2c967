import type { Evidence } from '@/lib/inventory/evidence';

import type { TestAnswer } from '../ask/text-test';
import type { DependsOn } from '../trace-types';

/** What can stand in the way of a connection. */
export type Obstacle = 'securityGroup' | 'securityGroupOut' | 'networkAcl' | 'route' | 'addressFamily' | 'internal';

/** Whether a connection gets through, and what says so. */
export interface Passage {
  answer: TestAnswer;
  /** What hides the answer, or what it hangs on; empty where it is not open. */
  because: readonly DependsOn[];
  /** Of an open answer: the settings were not read. Otherwise some connections get through and others do not. */
  unread: boolean;
  /** Where the answer is no. */
  obstacle: Obstacle | null;
  evidence: readonly Evidence[];
  /** Where only some addresses get through: the ranges that they come from. */
  ranges: readonly string[];
}

/** It gets through. */
export function open(evidence: readonly Evidence[] = []): Passage {
  return { answer: 'yes', because: [], unread: false, obstacle: null, evidence, ranges: [] };
}

/** It does not. */
export function shut(obstacle: Obstacle, evidence: readonly Evidence[]): Passage {
  return { answer: 'no', because: [], unread: false, obstacle, evidence, ranges: [] };
}

/** What decides was not read. */
export function unread(...because: readonly DependsOn[]): Passage {
  return { answer: 'open', because, unread: true, obstacle: null, evidence: [], ranges: [] };
}

/** Some get through, others do not. */
export function partly(because: DependsOn, evidence: readonly Evidence[], ranges: readonly string[] = []): Passage {
  return { answer: 'open', because: [because], unread: false, obstacle: null, evidence, ranges };
}

/** Everything on the way: one thing that is shut shuts it, whatever else is open. */
export function through(passages: readonly Passage[]): Passage {
  const stop = passages.find(({ answer }) => answer === 'no');
  if (stop !== undefined) return stop;
  const hanging = passages.filter(({ answer }) => answer === 'open');
  return {
    answer: hanging.length === 0 ? 'yes' : 'open',
    because: hanging.flatMap(({ because }) => because),
    unread: hanging.some((passage) => passage.unread),
    obstacle: null,
    evidence: passages.flatMap(({ evidence }) => evidence),
    ranges: hanging.flatMap(({ ranges }) => ranges),
  };
}

/** One of several ways, which one is chance: all shut is shut, all open is open. */
export function oneOf(passages: readonly Passage[], chance: DependsOn): Passage {
  const [first, ...others] = passages;
  if (first === undefined) return open();
  if (others.every(({ answer }) => answer === first.answer)) return first.answer === 'open' ? through(passages) : first;
  const hidden = passages.filter((passage) => passage.unread);
  if (hidden.length > 0) return unread(...hidden.flatMap(({ because }) => because));
  return partly(
    chance,
    passages.flatMap(({ evidence }) => evidence),
    passages.flatMap(({ ranges }) => ranges),
  );
}

/** Any of several ways will do, and who connects tries them all: one that is open is enough. */
export function anyOf(passages: readonly Passage[]): Passage {
  const passed = passages.find(({ answer }) => answer === 'yes') ?? passages.find(({ answer }) => answer === 'open');
  return passed ?? passages[0] ?? shut('addressFamily', []);
}
