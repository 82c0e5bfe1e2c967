import type { Finding } from '@/lib/checks/finding';
import type { Gap } from '@/lib/inventory/gap';

import { gapSentence } from './gap-sentence';
import type { Translator } from './translator';

/** What could not be read and leaves findings undecided, each once, with what to do about it; never empty. */
export function hiddenLines(t: Translator, findings: readonly Pick<Finding, 'gaps'>[], gaps: readonly Gap[]): readonly string[] {
  const ids = new Set(findings.flatMap((finding) => finding.gaps));
  const lines = gaps.filter(({ id }) => ids.has(id)).map((gap) => t.say(t.messages.gaps.whole, { ...gapSentence(t, gap) }));
  return lines.length === 0 ? [t.messages.review.detail.hiddenElsewhere] : [...new Set(lines)];
}
