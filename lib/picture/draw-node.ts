import type { LineView, NodeView } from './diagram-view';
import { NODE_METRICS } from './node-metrics';
import { PALETTE, SEVERITY_COLORS } from './palette';
import { element, type PictureElement } from './picture-element';
import { KIND_SHAPES } from './shapes';
import { drawMark, markWidth } from './draw-mark';
import { drawSeverity } from './draw-severity';
import { fitText } from './text-width';

const { kindBaseline, nameBaseline, firstLine, lineHeight, padding } = NODE_METRICS;

function drawLine(line: LineView, index: number, width: number): PictureElement[] {
  const y = firstLine + index * lineHeight;
  const marked = line.severity !== 'none';
  const left = marked ? padding + 16 : padding;
  const text = element(
    'text',
    { class: `line s-${line.severity}`, x: left, y, 'font-size': 12, fill: marked ? SEVERITY_COLORS[line.severity].text : PALETTE.quiet },
    fitText(line.text, width - left - padding, 12),
  );
  return marked ? [drawSeverity(line.severity, padding, y - 10, 12), text] : [text];
}

/** Draws one component: frame, kind, name, lines. */
export function drawNode(node: NodeView): PictureElement {
  const { kind, severity, width, height } = node;
  const bad = severity !== 'none' && severity !== 'low';
  const dashed = kind === 'missing' || kind === 'unknown' || node.mark?.code === 'removed' ? { 'stroke-dasharray': '5 4' } : {};
  const behind = node.collapsed > 0 ? [drawFrame(node, 5, {}), drawFrame(node, 2.5, {})] : [];
  return element(
    'g',
    { class: `node s-${severity}`, transform: `translate(${node.x} ${node.y})` },
    element('title', {}, node.description),
    ...behind,
    drawFrame(node, 0, dashed),
    ...(bad
      ? [element('rect', { class: 'bar', x: 0, y: 8, width: 4, height: height - 16, rx: 2, fill: SEVERITY_COLORS[severity].solid })]
      : []),
    element('path', {
      class: 'glyph',
      d: KIND_SHAPES[kind],
      transform: `translate(${padding} ${kindBaseline - 11}) scale(.8)`,
      fill: 'none',
      stroke: PALETTE.quiet,
      'stroke-width': 1.5,
    }),
    element(
      'text',
      { class: 'kind', x: padding + 18, y: kindBaseline, 'font-size': 11, fill: PALETTE.quiet },
      fitText(node.kindLabel, width - 2 * padding - 38, 11),
    ),
    ...(bad ? [drawSeverity(severity, width - padding - 14, kindBaseline - 12, 14)] : []),
    element(
      'text',
      { class: 'name', x: padding, y: nameBaseline, 'font-size': 13.5, 'font-weight': 600, fill: PALETTE.ink },
      fitText(node.name, width - 2 * padding, 13.5),
    ),
    ...node.lines.flatMap((line, index) => drawLine(line, index, width)),
    ...(node.mark === null ? [] : [drawMark(node.mark, width - 10 - markWidth(node.mark, width - 20), -10, width - 20)]),
  );
}

function drawFrame(node: NodeView, shift: number, more: PictureElement['attributes']): PictureElement {
  const { severity, width, height } = node;
  const stroke = severity === 'critical' || severity === 'high' ? SEVERITY_COLORS[severity].solid : PALETTE.outline;
  return element('rect', { class: 'frame', x: shift, y: shift, width, height, rx: 10, fill: PALETTE.node, stroke, ...more });
}
