import { outcomeLine } from '@/components/panel/outcome-view';
import { requestLine } from '@/components/panel/request-view';
import type { Chain } from '@/lib/chain/chain';
import { passedEdges } from '@/lib/diagram/passed-edges';
import { goalSentence, groupTraits } from '@/lib/messages/find-sentences';
import type { Translator } from '@/lib/messages/translator';
import { groupCells } from '@/lib/trace/explore/group-cells';
import { findRequests } from '@/lib/trace/find-requests';
import { severityOf, worstOf } from '@/lib/trace/severity';
import type { TargetServer } from '@/lib/trace/target-server';

import type { FoundAnswer } from './answer-types';
import { askOf } from './ask-of';
import { type AskedGoal, goalIn } from './asked-goal';

/** So many groups are shown; `hoplens find` tells all of them. */
const MOST_GROUPS = 24;

/** Which requests meet a goal. Throws `bad-input` for a name of nothing. */
export function foundAnswer(t: Translator, chain: Chain, asked: AskedGoal, servers: ReadonlyMap<string, TargetServer>): FoundAnswer {
  const { find } = t.messages;
  const goal = goalIn(chain, asked);
  const { cells, complete } = findRequests(chain, goal, chain.entries, servers);
  const groups = groupCells(cells);
  return {
    kind: 'found',
    severity: worstOf(groups.map(({ example }) => severityOf(example.leaf))),
    sentence: goalSentence(t, asked.kind === 'reaches' ? { kind: 'reaches', component: asked.called } : goal, groups.length),
    complete: complete ? find.complete : find.incomplete,
    groups: groups.slice(0, MOST_GROUPS).map((group) => ({
      title: group.entry.hosts[0] ?? group.entry.component.name,
      traits: groupTraits(t, group),
      outcome: outcomeLine(t, group.example.leaf.outcome),
      severity: severityOf(group.example.leaf),
      sure: find.certainty[group.example.certainty],
      example: { line: requestLine(group.example.request), ask: askOf(group.example.request) },
    })),
    passes: cells.flatMap(({ leaf }) => passedEdges(leaf)),
  };
}
