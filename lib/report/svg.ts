import type { Analysis } from '@/lib/checks/analyze';
import { drawDiagram } from '@/lib/diagram/draw-diagram';
import type { Translator } from '@/lib/messages/translator';
import { drawPicture } from '@/lib/picture/draw-picture';
import { PALETTE } from '@/lib/picture/palette';
import { element, type PictureElement } from '@/lib/picture/picture-element';
import { viewDiagram } from '@/lib/picture/view-diagram';

import { xmlText } from './xml-text';

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
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(String(value))}"`);
  const inside = children.map((child) => (typeof child === 'string' ? xmlText(child) : svgMarkup(child)));
  return inside.length === 0 ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inside.join('')}</${tag}>`;
}
