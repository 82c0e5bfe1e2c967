import type { Finding } from '@/lib/checks/finding';
import type { Evidence } from '@/lib/inventory/evidence';
import type { Gap } from '@/lib/inventory/gap';
import { checkTexts, outcomeTexts } from '@/lib/messages/check-texts';
import { gapSentence } from '@/lib/messages/gap-sentence';
import type { Translator } from '@/lib/messages/translator';

/** A heading and what stands under it. */
export interface Passage {
  title: string;
  text: string;
}

/** What is written about a check or a reason, whatever it is found on. */
export function passagesAbout(t: Translator, check: string): Passage[] {
  const { detail } = t.messages.review;
  const texts = checkTexts(t, check);
  if (texts !== null)
    return [
      { title: detail.cost, text: texts.cost },
      { title: detail.decided, text: texts.decided },
      { title: detail.accept, text: texts.accept },
    ];
  const fact = outcomeTexts(t, { check, params: {} })?.fact ?? null;
  return fact === null ? [] : [{ title: detail.sources, text: t.say(t.messages.facts[fact]) }];
}

/** How a failure is repaired, step by step, with its names; empty where nothing fails or nobody knows. */
export function repairLines(t: Translator, finding: Pick<Finding, 'check' | 'status' | 'params'>): string[] {
  const texts = checkTexts(t, finding.check);
  if (texts !== null) return finding.status === 'fail' ? texts.console.map((line) => t.say(line, finding.params)) : [];
  const repair = outcomeTexts(t, finding)?.repair ?? '';
  return repair === '' ? [] : [repair];
}

/** Proof in one line: `TargetGroups[].ProtocolVersion = "HTTP2"` and whose setting it is. */
export function evidenceText({ path, value, resource }: Evidence): string {
  return `${path} = ${JSON.stringify(value)} (${resource})`;
}

/** What could not be read and hides what findings need, each once, with what to do about it. */
export function hiddenLines(t: Translator, findings: readonly Pick<Finding, 'gaps'>[], gaps: readonly Gap[]): string[] {
  const ids = new Set(findings.flatMap((finding) => finding.gaps));
  const lines = gaps
    .filter(({ id }) => ids.has(id))
    .map((gap) => {
      const { what, why, advice } = gapSentence(t, gap);
      return `${what}: ${why}. ${advice}`;
    });
  return [...new Set(lines)];
}
