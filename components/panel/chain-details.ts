import type { Analysis } from '@/lib/checks/analyze';
import type { Diagram } from '@/lib/diagram/diagram';
import { FACT_IDS } from '@/lib/facts/fact-ids';
import type { Translator } from '@/lib/messages/translator';
import type { DiagramView } from '@/lib/picture/diagram-view';

import type { Details, HopDetail, NodeDetail } from './detail-types';
import { factView } from './fact-view';
import { hopDetail } from './hop-detail';
import { nodeDetail } from './node-detail';
import { requestView } from './request-view';

/** Above this, the steps of requests are left to the page of one way in: they would weigh more than everything else together. */
export const MAX_REQUESTS_CARRIED = 80;

/** Words everything that can be selected in a diagram. */
export function chainDetails(
  t: Translator,
  { chain, survey }: Pick<Analysis, 'chain' | 'survey'>,
  diagram: Diagram,
  view: DiagramView,
  findings: Details['findings'],
): Details {
  const requests = new Map(survey.requests.map((request) => [request.id, request]));
  const edges = new Map(view.edges.map((edge) => [edge.id, edge]));
  const items: Record<string, HopDetail | NodeDetail> = {};
  for (const node of diagram.nodes) items[node.id] = nodeDetail(t, chain, diagram, node);
  for (const edge of diagram.edges) {
    if (edge.hop !== null) items[edge.id] = hopDetail(t, chain, edge, edge.hop, edges.get(edge.id), requests);
  }
  const shown = new Set(diagram.edges.flatMap((edge) => edge.requests));
  const carried = shown.size > MAX_REQUESTS_CARRIED ? [] : survey.requests.filter(({ id }) => shown.has(id));
  return {
    items,
    requests: Object.fromEntries(carried.map((request) => [request.id, requestView(t, request)])),
    findings,
    facts: Object.fromEntries(FACT_IDS.map((id) => [id, factView(t, id)])),
  };
}
