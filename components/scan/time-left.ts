import type { Translator } from '@/lib/messages/translator';

/** How long a scan still takes, in words. */
export function timeLeft(t: Translator, secondsLeft: number | null): string {
  const { progress } = t.messages.scan;
  if (secondsLeft === null || !Number.isFinite(secondsLeft)) return progress.leftUnknown;
  if (secondsLeft >= 120) return t.say(progress.leftMinutes, { minutes: Math.round(secondsLeft / 60) });
  return t.say(progress.left, { seconds: Math.max(1, Math.ceil(secondsLeft)) });
}
