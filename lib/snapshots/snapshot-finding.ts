import type { Finding } from '@/lib/checks/finding';
import { findingSentence } from '@/lib/messages/check-texts';
import { en } from '@/lib/messages/en';
import { createTranslator } from '@/lib/messages/translator';

import type { SnapshotFinding } from './snapshot';

const english = createTranslator('en', en);

/** A finding with its sentence. Stored in English for tools; pages say it again in their own language from `check` and `params`. */
export function toSnapshotFinding(finding: Finding): SnapshotFinding {
  return { ...finding, message: findingSentence(english, finding) };
}
