import type { Finding } from '@/lib/checks/finding';
import { CHECK_PAGES } from '@/lib/checks/pages';
import type { Evidence } from '@/lib/inventory/evidence';
import { checkTexts, outcomeFact, outcomeRepair } from '@/lib/messages/check-texts';
import type { SentenceParams, Translator } from '@/lib/messages/translator';

/** A heading and what stands under it. */
export interface Passage {
  title: string;
  text: string;
}

/** What is written about a check or a reason. Names in it are those of an example, or of the finding whose `params` are given. */
export function passagesAbout(t: Translator, check: string, params: SentenceParams = {}): Passage[] {
  const { detail } = t.messages.review;
  const page = CHECK_PAGES.get(check);
  if (page !== undefined) {
    const { cost, decided, accept } = page[t.locale];
    const names = { ...page.example, ...params };
    return [
      { title: detail.cost, text: t.say(cost, names) },
      { title: detail.decided, text: t.say(decided, names) },
      { title: detail.accept, text: t.say(accept, names) },
    ];
  }
  const fact = outcomeFact(check);
  return fact === null ? [] : [{ title: detail.sources, text: t.say(t.messages.facts[fact]) }];
}

/** The steps in the AWS console that repair what a check finds, with the names of its example; empty for a reason. */
export function exampleRepair(t: Translator, check: string): string[] {
  const page = CHECK_PAGES.get(check);
  return page === undefined ? [] : page[t.locale].console.map((line) => t.say(line, page.example));
}

/** How a failure is repaired, step by step, with its names; empty where nothing fails or nobody knows. */
export function repairLines(t: Translator, finding: Pick<Finding, 'check' | 'status' | 'params'>): string[] {
  const texts = checkTexts(t, finding.check);
  if (texts !== null) return finding.status === 'fail' ? texts.console.map((line) => t.say(line, finding.params)) : [];
  const repair = outcomeRepair(t, finding);
  return repair === '' ? [] : [repair];
}

/** Proof in one line: `TargetGroups[].ProtocolVersion = "HTTP2"` and whose setting it is. */
export function evidenceText({ path, value, resource }: Evidence): string {
  return `${path} = ${JSON.stringify(value)} (${resource})`;
}
