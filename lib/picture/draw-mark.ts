import type { MarkView } from './diagram-view';
import { MARK_COLORS, PALETTE } from './palette';
import { element, type PictureElement } from './picture-element';
import { MARK_SHAPES } from './shapes';
import { fitText, textWidth } from './text-width';

const SIZE = 11;
const HEIGHT = 18;
/** Pixels of a mark beside its text. */
const AROUND = 30;

/** Pixels that a mark takes at most `room` of. */
export function markWidth({ text }: MarkView, room: number): number {
  return Math.min(room, textWidth(text, SIZE) + AROUND);
}

/** Draws a mark with its top left at `x`, `y`: a sign and a word on a ground of their own. */
export function drawMark(mark: MarkView, x: number, y: number, room: number): PictureElement {
  const { solid, soft, text: ink } = MARK_COLORS[mark.code];
  const sign = { d: MARK_SHAPES[mark.code], fill: 'none', stroke: PALETTE.paper, 'stroke-width': 2, 'stroke-linecap': 'round' };
  return element(
    'g',
    { class: `change m-${mark.code}`, transform: `translate(${x} ${y})` },
    element('title', {}, mark.text),
    element('rect', { width: markWidth(mark, room), height: HEIGHT, rx: 4, fill: soft, stroke: solid }),
    element(
      'g',
      { transform: 'translate(3 3) scale(.75)' },
      element('rect', { class: 'change-ground', width: 16, height: 16, rx: 3, fill: solid }),
      element('path', { class: 'change-sign', ...sign }),
    ),
    element('text', { x: 20, y: 13, 'font-size': SIZE, fill: ink }, fitText(mark.text, room - AROUND, SIZE)),
  );
}
