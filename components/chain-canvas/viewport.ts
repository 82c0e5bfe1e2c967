export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  x: number;
  y: number;
}

/** React Flow's: screen = place × zoom + offset. */
export interface Viewport {
  x: number;
  y: number;
  zoom: number;
}

/** Below this zoom the texts of hops are hidden, since nobody could read them. */
export const READABLE_ZOOM = 0.5;
const MARGIN = 28;

/** A viewport in which the box is in the middle, at a zoom. */
function centered(box: Box, size: Size, zoom: number): Viewport {
  return {
    x: size.width / 2 - (box.x + box.width / 2) * zoom,
    y: size.height / 2 - (box.y + box.height / 2) * zoom,
    zoom,
  };
}

/** A viewport that shows the whole box, never enlarged. */
export function fitting(box: Box, size: Size): Viewport {
  const zoom = Math.min(1, (size.width - 2 * MARGIN) / box.width, (size.height - 2 * MARGIN) / box.height);
  return centered(box, size, Math.max(0.02, zoom));
}

/** `value` between the two, and the lower one where they cross. */
function between(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/**
 * What to show first: all of it where that is readable; else its whole width around the place that matters most; else that place, so that
 * a large chain or a narrow screen begins with the trouble and not with a pattern of dots.
 */
export function firstViewport(all: Box, focus: Box | null, size: Size): Viewport {
  const whole = fitting(all, size);
  if (whole.zoom >= READABLE_ZOOM) return whole;
  const wide = fitting({ ...all, height: 1 }, size);
  const top = MARGIN - all.y * wide.zoom;
  if (wide.zoom >= READABLE_ZOOM) {
    const bottom = size.height - MARGIN - (all.y + all.height) * wide.zoom;
    return { ...wide, y: focus === null ? top : between(bottom, centered(focus, size, wide.zoom).y, top) };
  }
  if (focus === null) return whole;
  return centered(focus, size, Math.min(1, Math.max(READABLE_ZOOM, (size.width - 2 * MARGIN) / focus.width)));
}

/** The viewport moved as little as needed to bring the box inside; null when it is inside already. */
export function revealing(viewport: Viewport, box: Box, size: Size): Viewport | null {
  const { zoom } = viewport;
  const shift = (from: number, length: number, space: number): number => {
    if (length > space - 2 * MARGIN) return MARGIN - from;
    if (from < MARGIN) return MARGIN - from;
    return Math.min(0, space - MARGIN - (from + length));
  };
  const dx = shift(box.x * zoom + viewport.x, box.width * zoom, size.width);
  const dy = shift(box.y * zoom + viewport.y, box.height * zoom, size.height);
  return dx === 0 && dy === 0 ? null : { x: viewport.x + dx, y: viewport.y + dy, zoom };
}

/** The same place and zoom, as far as anybody could see. */
export function sameViewport(one: Viewport, other: Viewport): boolean {
  return Math.abs(one.x - other.x) < 0.5 && Math.abs(one.y - other.y) < 0.5 && Math.abs(one.zoom - other.zoom) < 0.001;
}
