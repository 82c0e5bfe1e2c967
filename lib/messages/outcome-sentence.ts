import type { PageOutcome } from '@/lib/trace/page-outcome';
import type { Outcome } from '@/lib/trace/trace-types';

import type { Translator } from './translator';

function place(t: Translator, { at }: Outcome): string {
  return t.say(t.messages.screen.overview.at[at.kind], { name: at.name });
}

/** What page requests get, in one sentence. */
export function outcomeSentence(t: Translator, { kind, worst, part, all }: PageOutcome): string {
  const { outcome } = t.messages.screen.overview;
  if (worst === null || kind === 'untraced') return outcome.untraced;
  const certain = worst.certainty === 'certain';
  // A hyphen cannot stand in a pattern's selector.
  const params = {
    by: worst.by === 'web-acl' ? 'webAcl' : worst.by,
    status: worst.status ?? '',
    at: place(t, worst),
    name: worst.at.name,
    part,
    all,
  };
  const every = part === all;
  switch (kind) {
    case 'forwarded':
      return certain ? outcome.forwarded : outcome.partForwarded;
    case 'beside':
      return outcome.beside;
    case 'closed':
      return outcome.closed;
    case 'other-service':
      return t.say(outcome.otherService, params);
    case 'unknown':
      return outcome.unknown;
    case 'answered':
      return t.say(certain ? (every ? outcome.allAnswered : outcome.someAnswered) : outcome.mayBeAnswered, params);
    case 'unanswered':
      return t.say(certain ? (every ? outcome.allUnanswered : outcome.someUnanswered) : outcome.mayBeUnanswered, params);
  }
}

/** Why that is so, where something is wrong; null where nothing is to be explained. */
export function outcomeCause(t: Translator, { kind, worst }: PageOutcome): string | null {
  if (worst === null || (kind !== 'answered' && kind !== 'unanswered')) return null;
  return t.say(t.messages.reasons[worst.reason].sentence, worst.params);
}

/** The answer as a number, for a quick look down the list; null where the sentence says it all. */
export function outcomeStatus(t: Translator, { kind, worst }: PageOutcome): string | null {
  if (kind === 'answered') return String(worst?.status);
  return kind === 'unanswered' ? t.messages.screen.overview.outcome.noStatus : null;
}
