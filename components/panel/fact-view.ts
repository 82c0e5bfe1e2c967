import type { FactId } from '@/lib/facts/fact-ids';
import { FACTS } from '@/lib/facts/facts';
import type { Translator } from '@/lib/messages/translator';

import type { FactView } from './detail-types';

/** What AWS says, with the page it says it on and the day it was read. */
export function factView(t: Translator, id: FactId): FactView {
  const { title, url, asOf } = FACTS[id];
  return { sentence: t.messages.facts[id], title, url, asOf: t.say(t.messages.screen.chainPage.panel.asOf, { date: asOf }) };
}
