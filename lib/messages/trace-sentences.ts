import type { DeliveredHeader, KeepAliveClash, ShownAnswer, TimeLimit } from '@/lib/trace/trace-types';

import type { Translator } from './translator';

/** What CloudFront shows the viewer of an error, and for how long. */
export function shownSentence(t: Translator, { page, status, keptFor }: ShownAnswer): string {
  const { shown } = t.messages.trace;
  return page === null ? t.say(shown.kept, { status, seconds: keptFor }) : t.say(shown.page, { page, status, seconds: keptFor });
}

/** A header's value as it may be shown: never a secret. `{viewer}` and `{cloudfront}` stand for addresses that nobody said. */
export function deliveredValue({ messages }: Translator, { value }: DeliveredHeader): string {
  const { delivered } = messages.trace;
  if (value === null) return delivered.unforeseen;
  if (typeof value !== 'string') return delivered.secret;
  return value.replaceAll('{viewer}', delivered.viewersAddress).replaceAll('{cloudfront}', delivered.cloudfrontsAddress);
}

/** A time limit in three parts: after how long, who waits for what, and what follows when it runs out. */
export function limitSentence(t: Translator, limit: TimeLimit): { within: string; who: string; what: string } {
  const { code, at, seconds, status, logged } = limit;
  const { limits } = t.messages.trace;
  // Not read is told from not said: only answers are waited for several times.
  const attempts = limit.attempts === undefined ? 1 : (limit.attempts ?? 0);
  return {
    within: seconds === null ? limits.unread : t.say(limits.seconds, { seconds }),
    who: t.say(limits.waits[code], { name: at.name, attempts }),
    what: t.say(limits.runsOut, { status: status ?? 'none', logged: logged ?? 'none' }),
  };
}

/** Two keep-alive times that do not fit, and what to do. */
export function clashSentence(t: Translator, { code, sender, closer }: KeepAliveClash): string {
  return t.say(t.messages.trace.clash[code], { sender, closer: closer ?? 0, known: closer === null ? 'no' : 'yes' });
}
