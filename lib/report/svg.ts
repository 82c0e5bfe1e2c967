import type { Analysis } from '@/lib/checks/analyze';
import { drawDiagram } from '@/lib/diagram/draw-diagram';
import type { Translator } from '@/lib/messages/translator';
import { drawPicture } from '@/lib/picture/draw-picture';
import { PALETTE } from '@/lib/picture/palette';
import { element, type PictureElement } from '@/lib/picture/picture-element';
import { viewDiagram } from '@/lib/picture/view-diagram';

/** The whole chain as one SVG file, the picture that the page shows. `title` names it. */
export function svgReport({ chain, survey }: Analysis, t: Translator, title: string): string {
  const diagram = drawDiagram(chain, survey, {});
  const picture = drawPicture(viewDiagram(t, diagram, survey, title), null);
  return `${svgMarkup(onPaper(picture))}\n`;
}

/** A file stands on whatever its viewer shows behind it; the picture's colours are made for paper. */
function onPaper(picture: PictureElement): PictureElement {
  const [x = '0', y = '0', width = '100', height = '100'] = String(picture.attributes.viewBox).split(' ');
  return { ...picture, children: [element('rect', { x, y, width, height, fill: PALETTE.paper }), ...picture.children] };
}

/** A picture as markup. Names from outside can only become text or attribute values. */
export function svgMarkup({ tag, attributes, children }: PictureElement): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : svgMarkup(child)));
  return inside.length === 0 ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inside.join('')}</${tag}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

// What XML 1.0 cannot hold in any form (§2.2), and what would reorder text: one such name would make the whole file unreadable.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff\p{Cs}]/gu;
