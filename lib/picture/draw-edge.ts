import type { BadgeView, EdgeView } from './diagram-view';
import { drawMark, markWidth } from './draw-mark';
import { drawSeverity } from './draw-severity';
import { PALETTE, SEVERITY_COLORS } from './palette';
import { element, type PictureElement } from './picture-element';
import type { EdgeRoute } from './route-edges';
import { PADLOCK_SHAPE } from './shapes';
import { fitText, textWidth, wrapText } from './text-width';

const LABEL_SIZE = 11.5;
const LABEL_LINE = 15;
const BADGE_HEIGHT = 20;
const SENTENCE_LINES = 7;
const STATUS_SIZE = 18;

/** Pixels that a stop's sentence takes at most, below its line. */
export const STOP_DEPTH = 28 + SENTENCE_LINES * LABEL_LINE;

function drawLabel(edge: EdgeView, route: EdgeRoute): PictureElement[] {
  const lines = edge.label;
  // Where requests end, the status stands on the line, and the text above it.
  const lift = edge.stop === null ? 7 : 23;
  return lines.map((line, index) => {
    const locked = edge.encrypted && index === 0;
    const text = fitText(line, route.room - (locked ? 32 : 18), LABEL_SIZE);
    const y = route.label.y - lift - LABEL_LINE * (lines.length - 1 - index);
    const x = route.label.x + (locked ? 8 : 0) - 4;
    return element(
      'g',
      { class: 'label' },
      ...(locked ? [drawPadlock(x - textWidth(text, LABEL_SIZE) / 2 - 15, y - 10)] : []),
      element('text', { x, y, 'font-size': LABEL_SIZE, 'text-anchor': 'middle', fill: PALETTE.quiet }, text),
    );
  });
}

/** Above the texts. */
function drawEdgeMark({ mark, label, stop }: EdgeView, route: EdgeRoute): PictureElement[] {
  if (mark === null) return [];
  const room = route.room - 12;
  const y = route.label.y - (stop === null ? 7 : 23) - LABEL_LINE * label.length - 16;
  return [drawMark(mark, route.label.x - 4 - markWidth(mark, room) / 2, y, room)];
}

function drawPadlock(x: number, y: number): PictureElement {
  return element('path', {
    class: 'padlock',
    d: PADLOCK_SHAPE,
    transform: `translate(${x} ${y}) scale(.72)`,
    fill: 'none',
    stroke: PALETTE.quiet,
    'stroke-width': 1.6,
  });
}

function drawBadge(badge: BadgeView, route: EdgeRoute, y: number): PictureElement {
  const text = fitText(badge.text, route.room - 36, LABEL_SIZE);
  const width = textWidth(text, LABEL_SIZE) + 32;
  const { solid, soft, text: ink } = SEVERITY_COLORS[badge.severity];
  return element(
    'g',
    { class: `badge s-${badge.severity}`, transform: `translate(${route.label.x - width / 2} ${y})` },
    element('title', {}, badge.text),
    element('rect', { width, height: BADGE_HEIGHT, rx: 10, fill: soft, stroke: solid }),
    drawSeverity(badge.severity, 6, 4, 12),
    element('text', { x: 23, y: 14, 'font-size': LABEL_SIZE, fill: ink }, text),
  );
}

/** The large status where requests end, with its sentence under it where there is room for it. */
function drawStop(stop: NonNullable<EdgeView['stop']>, route: EdgeRoute, says: boolean): PictureElement {
  const width = textWidth(stop.status, STATUS_SIZE) + 44;
  const { solid, text: ink } = SEVERITY_COLORS[stop.severity];
  const sentence = says ? wrapText(stop.sentence, route.room - 12, LABEL_SIZE, SENTENCE_LINES) : [];
  return element(
    'g',
    { class: `stop s-${stop.severity}`, transform: `translate(${route.label.x - route.room / 2 + 6} ${route.label.y})` },
    element('title', {}, stop.sentence),
    element('rect', { class: 'seal', y: -17, width, height: 34, rx: 17, fill: solid }),
    element(
      'g',
      { transform: 'translate(10 -10) scale(1.25)' },
      element('path', { class: 'sign-shape', d: SIGN, fill: PALETTE.paper }),
      element('path', { class: 'cross', d: CROSS, fill: 'none', stroke: solid, 'stroke-width': 2.2, 'stroke-linecap': 'round' }),
    ),
    element('text', { class: 'status', x: 36, y: 6.5, 'font-size': STATUS_SIZE, 'font-weight': 700, fill: PALETTE.paper }, stop.status),
    ...sentence.map((line, index) =>
      element('text', { class: 'sentence', x: 2, y: 34 + index * LABEL_LINE, 'font-size': LABEL_SIZE, fill: ink }, line),
    ),
  );
}

const SIGN = 'M5 1h6l4 4v6l-4 4H5l-4-4V5z';
const CROSS = 'M5.5 5.5l5 5M10.5 5.5l-5 5';

function lineOf(edge: EdgeView, route: EdgeRoute): PictureElement {
  const marked = edge.severity !== 'none' && edge.severity !== 'low';
  return element('path', {
    class: 'wire',
    d: route.path,
    fill: 'none',
    stroke: marked ? SEVERITY_COLORS[edge.severity].solid : PALETTE.line,
    'stroke-width': edge.kind === 'routing' ? 1.2 : 1.8,
    ...(edge.kind === 'routing' ? { 'stroke-dasharray': '2 4' } : edge.mark?.code === 'removed' ? { 'stroke-dasharray': '6 5' } : {}),
  });
}

/** An arrow's head, or the bar that nothing passes. */
function tipOf(edge: EdgeView, { end }: EdgeRoute): PictureElement {
  const color = edge.severity === 'none' || edge.severity === 'low' ? PALETTE.line : SEVERITY_COLORS[edge.severity].solid;
  return edge.stop === null
    ? element('path', { class: 'tip', d: `M${end.x} ${end.y}l-8 -4.5v9z`, fill: color })
    : element('path', { class: 'tip bar', d: `M${end.x - 5} ${end.y - 8}v16`, fill: 'none', stroke: color, 'stroke-width': 3 });
}

/** Draws one connection: line, quiet text, marks, and the status where requests end, with its sentence if `sentences`. */
export function drawEdge(edge: EdgeView, route: EdgeRoute, sentences: boolean): PictureElement {
  const badgeTop = route.label.y + 6;
  return element(
    'g',
    { class: `edge ${edge.kind} s-${edge.severity}` },
    element('title', {}, edge.description),
    lineOf(edge, route),
    tipOf(edge, route),
    ...drawLabel(edge, route),
    ...drawEdgeMark(edge, route),
    ...(edge.stop === null
      ? edge.badges.map((badge, index) => drawBadge(badge, route, badgeTop + index * (BADGE_HEIGHT + 3)))
      : [drawStop(edge.stop, route, sentences)]),
  );
}
