import type { Severity } from '@/lib/facts/reasons';

import { SEVERITY_COLORS } from './palette';
import { element, type PictureElement } from './picture-element';
import { SEVERITY_SHAPES } from './shapes';

/** Draws the sign of a severity with its top left at `x`, `y`, `size` pixels wide. */
export function drawSeverity(severity: Severity, x: number, y: number, size: number): PictureElement {
  const { outline, mark } = SEVERITY_SHAPES[severity];
  return element(
    'g',
    { class: `sign s-${severity}`, transform: `translate(${x} ${y}) scale(${size / 16})` },
    element('path', { class: 'sign-shape', d: outline, fill: SEVERITY_COLORS[severity].solid }),
    element('path', { class: 'sign-mark', d: mark, fill: 'none', stroke: PALE, 'stroke-width': 2, 'stroke-linecap': 'round' }),
  );
}

const PALE = '#ffffff';
