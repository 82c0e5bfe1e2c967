import { createElement, type ReactNode } from 'react';

import type { DiagramView } from '@/lib/picture/diagram-view';
import { drawPicture, type PictureLinks } from '@/lib/picture/draw-picture';
import type { PictureElement } from '@/lib/picture/picture-element';

import { reactAttributes } from './react-attributes';

import './chain-picture.css';

function render(part: PictureElement | string, key: number): ReactNode {
  if (typeof part === 'string') return part;
  return createElement(part.tag, { key, ...reactAttributes(part.attributes) }, ...part.children.map(render));
}

/** The diagram as plain SVG: what is seen before and without JavaScript. */
export function ChainPicture({ view, links }: { view: DiagramView; links: PictureLinks | null }) {
  return render(drawPicture(view, links), 0);
}
