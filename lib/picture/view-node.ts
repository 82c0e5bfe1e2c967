import type { DiagramNode } from '@/lib/diagram/diagram';
import type { Translator } from '@/lib/messages/translator';

import { componentName } from './component-name';
import type { NodeView } from './diagram-view';
import { viewMark } from './view-mark';

/** Puts one node into words. `leadsTo` is how many edges leave it. */
export function viewNode(t: Translator, node: DiagramNode, leadsTo: number): NodeView {
  const { chainPage } = t.messages.screen;
  const kindLabel = node.kind === 'viewer' ? chainPage.viewer.kind : chainPage.kind[node.kind];
  const name = componentName(t, node.ref);
  const severityLabel = chainPage.severity[node.severity];
  const lines = node.lines.map(({ code, params, severity }) => ({
    code,
    text: t.say(t.messages.diagram.nodeLine[code], params),
    severity,
  }));
  const summary = t.say(chainPage.node.description, { kind: kindLabel, name, severity: severityLabel, hops: leadsTo });
  const folded = node.collapsed > 0 ? [t.say(chainPage.node.collapsed, { count: node.collapsed })] : [];
  const mark = viewMark(t, node.mark);
  const { id, kind, group, collapsed, column, x, y, width, height, severity } = node;
  return {
    id,
    kind,
    kindLabel,
    name,
    lines,
    severity,
    severityLabel,
    mark,
    description: [...(mark === null ? [] : [`${mark.text}.`]), summary, ...folded].join(' '),
    group,
    collapsed,
    column,
    x,
    y,
    width,
    height,
  };
}
