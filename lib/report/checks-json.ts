import { z } from 'zod';

import type { Findable } from '@/lib/checks/findable';
import { FindingSeverity } from '@/lib/checks/finding';
import { Place } from '@/lib/checks/place';
import { findingTitle } from '@/lib/messages/check-texts';
import type { Translator } from '@/lib/messages/translator';

import { exampleRepair, passagesAbout } from './finding-words';
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

/** `hoplens checks ID --format json`: with what is written about it, and its repair in the console with the names of an example. */
export const CheckJson = CheckSummary.extend({
  about: z.array(z.object({ title: z.string(), text: z.string() })),
  repair: z.array(z.string()),
});

/** Checks and reasons as the documented JSON text. */
export function checksJson(list: readonly Findable[], t: Translator): string {
  const summaries: z.infer<typeof ChecksJson> = list.map((one) => toSummary(one, t));
  return prettyJson(summaries);
}

/** One with everything that is written about it. */
export function checkJson(one: Findable, t: Translator): string {
  const described: z.infer<typeof CheckJson> = { ...toSummary(one, t), about: passagesAbout(t, one.id), repair: exampleRepair(t, one.id) };
  return prettyJson(described);
}

function toSummary({ id, severity, place, subject, controls, source }: Findable, t: Translator): CheckSummary {
  return { id, title: findingTitle(t, id), severity, place, subject, controls: [...controls], source };
}
