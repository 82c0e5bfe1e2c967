import type { DiagramNode } from '@/lib/diagram/diagram';
import type { Translator } from '@/lib/messages/translator';

import type { NodeView } from './diagram-view';

/** Puts one node into words. `leadsTo` is how many edges leave it. */
export function viewNode(t: Translator, node: DiagramNode, leadsTo: number): NodeView {
  const { chainPage } = t.messages.screen;
  const kindLabel = chainPage.kind[node.kind];
  const severityLabel = chainPage.severity[node.severity];
  const lines = node.lines.map(({ code, params, severity }) => ({
    code,
    text: t.say(t.messages.diagram.nodeLine[code], params),
    severity,
  }));
  const summary = t.say(chainPage.node.description, { kind: kindLabel, name: node.ref.name, severity: severityLabel, hops: leadsTo });
  const folded = node.collapsed > 0 ? [t.say(chainPage.node.collapsed, { count: node.collapsed })] : [];
  const { id, kind, group, collapsed, column, x, y, width, height, severity } = node;
  return {
    id,
    kind,
    kindLabel,
    name: node.ref.name,
    lines,
    severity,
    severityLabel,
    description: [summary, ...folded].join(' '),
    group,
    collapsed,
    column,
    x,
    y,
    width,
    height,
  };
}
