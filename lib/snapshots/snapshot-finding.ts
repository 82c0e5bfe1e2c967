import type { Finding } from '@/lib/checks/finding';
import { REASONS } from '@/lib/facts/reasons';
import { en } from '@/lib/messages/en';
import { createTranslator } from '@/lib/messages/translator';

import type { SnapshotFinding } from './snapshot';

const english = createTranslator('en', en);

/** A finding with its sentence. Stored in English for tools; pages say it again in their own language from `check` and `params`. */
export function toSnapshotFinding(finding: Finding): SnapshotFinding {
  const reason = REASONS.find((code) => code === finding.check);
  const message = reason === undefined ? finding.check : english.say(english.messages.reasons[reason].sentence, finding.params);
  return { ...finding, message };
}
