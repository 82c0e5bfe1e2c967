import type { Analysis } from '@/lib/checks/analyze';
import type { Diagram } from '@/lib/diagram/diagram';
import { drawDiagram } from '@/lib/diagram/draw-diagram';
import { READABLE_NODES } from '@/lib/diagram/readable-nodes';
import type { Translator } from '@/lib/messages/translator';
import { drawPicture } from '@/lib/picture/draw-picture';
import { PALETTE } from '@/lib/picture/palette';
import { element, type PictureElement } from '@/lib/picture/picture-element';
import { compareSeverity } from '@/lib/picture/severity-order';
import { viewDiagram } from '@/lib/picture/view-diagram';
import type { Survey } from '@/lib/trace/survey-types';

import { xmlText } from './xml-text';

/** The whole chain as one SVG file, the picture that the page shows. `title` names it. */
export function svgReport({ chain, survey }: Analysis, t: Translator, title: string): string {
  return svgOf(drawDiagram(chain, survey, {}), survey, t, title);
}

/**
 * The picture that stands before everything else of a share: the whole account where it can be read so, else folded behind its load
 * balancers, else the worst way in.
 */
export function svgAtFirst({ chain, survey }: Analysis, t: Translator, title: string): string {
  const foldedIfLarge = (entry: string | null): Diagram => {
    const whole = drawDiagram(chain, survey, { entry });
    return isReadable(whole) ? whole : drawDiagram(chain, survey, { entry, collapsed: whole.groups.map(({ id }) => id) });
  };
  const account = foldedIfLarge(null);
  const [worst] = [...survey.entries].sort((a, b) => compareSeverity(a.severity, b.severity));
  return svgOf(isReadable(account) || worst === undefined ? account : foldedIfLarge(worst.entry.id), survey, t, title);
}

function isReadable({ nodes }: Diagram): boolean {
  return nodes.length <= READABLE_NODES;
}

function svgOf(diagram: Diagram, survey: Survey, t: Translator, title: string): string {
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
