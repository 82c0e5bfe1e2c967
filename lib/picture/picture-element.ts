/**
 * One element of an SVG picture, as data: `chain-picture` renders it with React, the report writes it as markup. `class` names what it
 * is for a style sheet; presentation attributes hold the look without one. Never a `style` attribute, which a strict policy forbids.
 */
export interface PictureElement {
  tag: 'svg' | 'g' | 'a' | 'rect' | 'path' | 'text' | 'title' | 'desc';
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (PictureElement | string)[];
}

/** Makes an element. */
export function element(
  tag: PictureElement['tag'],
  attributes: PictureElement['attributes'],
  ...children: readonly (PictureElement | string)[]
): PictureElement {
  return { tag, attributes, children };
}
