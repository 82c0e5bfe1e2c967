import type { Chain, Entry } from '@/lib/chain/chain';
import type { Diagram } from '@/lib/diagram/diagram';
import { drawDiagram } from '@/lib/diagram/draw-diagram';
import { READABLE_NODES } from '@/lib/diagram/readable-nodes';
import type { Translator } from '@/lib/messages/translator';
import type { Survey } from '@/lib/trace/survey-types';

import type { ChainAddress } from './chain-address';

interface Drawn {
  chain: Chain;
  before: Chain;
  survey: Survey;
}

export interface ChosenDiagram {
  /** The wish, without what does not exist. */
  address: ChainAddress;
  /** Null for the whole account. */
  entry: Entry | null;
  diagram: Diagram;
  folded: readonly string[];
  /** What the reader should know about the choice. */
  notices: readonly string[];
}

/**
 * Draws what the address asks for. An entry that does not exist gives the whole account, a diagram that is too large is folded.
 */
export function chosenDiagram(t: Translator, { chain, before, survey }: Drawn, wished: ChainAddress): ChosenDiagram {
  const { states } = t.messages.screen.chainPage;
  const entry = chosenEntry({ chain, before }, wished.entry);
  const address = { ...wished, entry: entry?.id ?? null };
  const missing = wished.entry !== null && entry === null ? [states.unknownEntry] : [];
  const drawn = (collapsed: readonly string[]): Diagram => drawDiagram(chain, survey, { entry: address.entry, collapsed });
  const diagram = drawn(wished.collapsed ?? []);
  const groups = new Set(diagram.groups.map(({ id }) => id));
  const choice = { address, entry, diagram, folded: (wished.collapsed ?? []).filter((id) => groups.has(id)), notices: missing };
  if (wished.collapsed !== null || diagram.nodes.length <= READABLE_NODES) return choice;
  const folded = diagram.groups.map(({ id }) => id);
  return { ...choice, diagram: drawn(folded), folded, notices: [...missing, t.say(states.large, { count: diagram.nodes.length })] };
}

/**
 * The way in that an address names; null for the whole account. `before` is the chain without the changes that are tried out: where one
 * takes a way in away, the one that its names then lead to is shown.
 */
export function chosenEntry({ chain, before }: Pick<Drawn, 'chain' | 'before'>, wished: string | null): Entry | null {
  const host = before.entries.find(({ id }) => id === wished)?.hosts[0];
  const successor = (): Entry | undefined => chain.entries.find(({ hosts }) => host !== undefined && hosts.includes(host));
  return chain.entries.find(({ id }) => id === wished) ?? successor() ?? null;
}
