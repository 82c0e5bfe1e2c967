import type { Column, Diagram, DiagramNode } from '@/lib/diagram/diagram';
import type { Translator } from '@/lib/messages/translator';
import type { Survey } from '@/lib/trace/survey-types';

import { componentName } from './component-name';
import type { ColumnView, DiagramView } from './diagram-view';
import { compareSeverity } from './severity-order';
import { viewEdge } from './view-edge';
import { viewNode } from './view-node';

/** So many statuses can have their sentence beside them. */
const MAX_SENTENCES = 3;

function columnTitle(t: Translator, column: Column): string {
  const { column: titles } = t.messages.screen.chainPage;
  return [titles.viewer, titles.distribution, titles.loadBalancer, titles.targetGroup, titles.service][column] ?? '';
}

function columnsOf(t: Translator, nodes: readonly DiagramNode[]): ColumnView[] {
  const columns = new Map<Column, ColumnView>();
  for (const { column, x, width } of nodes) {
    const known = columns.get(column);
    const left = Math.min(known?.x ?? x, x);
    const right = Math.max(known === undefined ? x + width : known.x + known.width, x + width);
    columns.set(column, { column, title: columnTitle(t, column), x: left, width: right - left });
  }
  return [...columns.values()].sort((a, b) => a.column - b.column);
}

/**
 * Puts a diagram into words, in one language. `title` names the picture. Pure; the same diagram gives the same view.
 */
export function viewDiagram(t: Translator, diagram: Diagram, survey: Survey, title: string): DiagramView {
  const { chainPage } = t.messages.screen;
  const names = new Map(diagram.nodes.map(({ id, ref }) => [id, componentName(t, ref)]));
  const requests = new Map(survey.requests.map((request) => [request.id, request]));
  const leaving = new Map<string, number>();
  for (const { source } of diagram.edges) leaving.set(source, (leaving.get(source) ?? 0) + 1);
  const worst = [...diagram.nodes, ...diagram.edges].map(({ severity }) => severity).sort(compareSeverity)[0] ?? 'none';
  const edges = diagram.edges.map((edge) => viewEdge(t, edge, (id) => names.get(id) ?? id, requests));
  return {
    title,
    description: t.say(chainPage.description, {
      nodes: diagram.nodes.length,
      hops: diagram.edges.filter(({ hop }) => hop !== null).length,
      worst: chainPage.severity[worst],
    }),
    nodes: diagram.nodes.map((node) => viewNode(t, node, leaving.get(node.id) ?? 0)),
    edges,
    columns: columnsOf(t, diagram.nodes),
    sentences: edges.filter(({ stop }) => stop !== null).length <= MAX_SENTENCES,
    groups: diagram.groups.map(({ id, label, members }) => ({ id, label, members: members.length })),
    width: diagram.width,
    height: diagram.height,
  };
}
