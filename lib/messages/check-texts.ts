import type { CheckTexts } from '@/lib/checks/page';
import { CHECK_PAGES } from '@/lib/checks/pages';
import type { Adjusted, Finding } from '@/lib/checks/finding';
import type { FactId } from '@/lib/facts/fact-ids';
import { REASON_BASIS } from '@/lib/facts/reason-basis';
import { type Reason, REASONS } from '@/lib/facts/reasons';

import type { Translator } from './translator';

/** What people read about a check; null for a code that no page has. */
export function checkTexts(t: Translator, check: string): CheckTexts | null {
  return CHECK_PAGES.get(check)?.[t.locale] ?? null;
}

/** The title of a check, or of the reason of an outcome. */
export function findingTitle(t: Translator, check: string): string {
  const reason = reasonOf(check);
  return reason === null ? (checkTexts(t, check)?.title ?? check) : t.say(t.messages.reasons[reason].title);
}

/** How the outcome of a trace is repaired; empty for a check, and where nobody knows. */
export function outcomeRepair(t: Translator, { check, params }: Pick<Finding, 'check' | 'params'>): string {
  const reason = reasonOf(check);
  if (reason === null) return '';
  const { repair } = t.messages.reasons[reason];
  return t.canSay(repair, params) ? t.say(repair, params) : '';
}

/** The statement of AWS that an outcome rests on; null for a check, and for an outcome that needs none. */
export function outcomeFact(check: string): FactId | null {
  const reason = reasonOf(check);
  return reason === null ? null : REASON_BASIS[reason].fact;
}

/**
 * A finding in one sentence, with the names that it is about; of what could not be decided it says no more than that. `message` is the
 * sentence under which it was sealed: it stands for a finding of an older version whose check is gone, or asks for more today.
 */
export function findingSentence(
  t: Translator,
  { check, status, params, subject, message }: Pick<Finding, 'check' | 'status' | 'params' | 'subject'> & { message?: string },
): string {
  const reason = reasonOf(check);
  const texts = checkTexts(t, check);
  if (texts !== null && status === 'unknown') return t.say(t.messages.review.unknown, { title: texts.title, name: subject.name });
  const pattern = reason === null ? texts?.sentence : t.messages.reasons[reason].sentence;
  if (pattern === undefined || (message !== undefined && !t.canSay(pattern, params))) return message ?? check;
  const sentence = t.say(pattern, params);
  return status === 'unknown' && reason !== 'undetermined' ? t.say(t.messages.review.possible, { sentence }) : sentence;
}

/** Why a failure does no harm, or who took the risk, which shares for outsiders do not tell. */
export function adjustmentSentence(t: Translator, adjusted: Adjusted): string {
  if (adjusted.verdict !== 'accepted') return t.say(t.messages.adjustments[adjusted.reason], adjusted.params);
  const { owner, expires, reason } = adjusted;
  const { acceptedBy, acceptedUnsaid } = t.messages.review;
  return owner === '' ? t.say(acceptedUnsaid, { expires }) : t.say(acceptedBy, { owner, expires, reason });
}

function reasonOf(check: string): Reason | null {
  return REASONS.find((code) => code === check) ?? null;
}
