import { z } from 'zod';

import type { Findable } from '@/lib/checks/findable';
import { FindingSeverity } from '@/lib/checks/finding';
import { CHECK_PAGES } from '@/lib/checks/pages';
import { Place } from '@/lib/checks/place';
import { checkTexts, findingTitle } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';

import { prettyJson } from './json';

/** A check, or a reason for which requests end: `subject` is `hop` then, `place` null, and `severity` the worst that it can be. */
const CheckSummary = z.object({
  id: z.string(),
  title: z.string(),
  severity: FindingSeverity,
  place: Place.nullable(),
  subject: z.string(),
  controls: z.array(z.string()),
  source: z.string().nullable(),
});
type CheckSummary = z.infer<typeof CheckSummary>;

/** `hoplens checks --format json`. */
export const ChecksJson = z.array(CheckSummary);

/** `hoplens checks ID --format json`: with what is written about it; null for a reason. `console` is filled with example names. */
export const CheckJson = CheckSummary.extend({
  page: z.object({ cost: z.string(), decided: z.string(), console: z.array(z.string()), accept: z.string() }).nullable(),
});

/** Checks and reasons as the documented JSON text. */
export function checksJson(list: readonly Findable[], t: Translator): string {
  return prettyJson(list.map((one) => toSummary(one, t)));
}

/** One with its page. */
export function checkJson(one: Findable, t: Translator): string {
  const texts = checkTexts(t, one.id);
  const example = CHECK_PAGES.get(one.id)?.example ?? {};
  const page: z.infer<typeof CheckJson>['page'] =
    texts === null
      ? null
      : { cost: texts.cost, decided: texts.decided, console: texts.console.map((line) => t.say(line, example)), accept: texts.accept };
  return prettyJson({ ...toSummary(one, t), page });
}

function toSummary({ id, severity, place, subject, controls, source }: Findable, t: Translator): CheckSummary {
  return { id, title: findingTitle(t, id), severity, place, subject, controls: [...controls], source };
}
