import { describe, expect, it } from 'vitest';

import { firstViewport, fitting, revealing, sameViewport } from './viewport';

const SCREEN = { width: 1000, height: 600 };

describe('fitting', () => {
  it.each([
    ['a small box is not enlarged', { x: 0, y: 0, width: 100, height: 100 }, 1],
    ['a wide box fits by width', { x: 0, y: 0, width: 1888, height: 100 }, 0.5],
    ['a high box fits by height', { x: 0, y: 0, width: 10, height: 1088 }, 0.5],
  ])('%s', (_name, box, zoom) => {
    expect(fitting(box, SCREEN).zoom).toBe(zoom);
  });
});

describe('firstViewport', () => {
  it('shows all where it is readable', () => {
    const box = { x: 0, y: 0, width: 1200, height: 300 };
    expect(firstViewport(box, { ...box, width: 10 }, SCREEN)).toEqual(fitting(box, SCREEN));
  });

  it.each([
    ['in the middle', 900, 300 - 950],
    ['not above the top', 0, 28],
    ['not below the bottom', 8950, 600 - 28 - 9000],
  ])('shows the whole width of a high picture, the trouble %s', (_name, y, expected) => {
    const all = { x: 0, y: 0, width: 900, height: 9000 };
    expect(firstViewport(all, { x: 400, y, width: 100, height: 100 }, SCREEN)).toEqual({ x: 50, y: expected, zoom: 1 });
  });

  it('begins with the trouble where all would be too small', () => {
    const trouble = { x: 4000, y: 900, width: 200, height: 100 };
    const { x, y, zoom } = firstViewport({ x: 0, y: 0, width: 9000, height: 9000 }, trouble, SCREEN);
    expect(zoom).toBe(1);
    expect({ x: 4100 * zoom + x, y: 950 * zoom + y }).toEqual({ x: 500, y: 300 });
  });
});

describe('revealing', () => {
  it.each([
    ['inside stays', { x: 100, y: 100, width: 100, height: 100 }, null],
    ['right of it moves left', { x: 1000, y: 100, width: 100, height: 100 }, { x: -128, y: 0, zoom: 1 }],
    ['above it moves down', { x: 100, y: -50, width: 100, height: 100 }, { x: 0, y: 78, zoom: 1 }],
    ['wider than the screen begins at the margin', { x: 100, y: 100, width: 5000, height: 100 }, { x: -72, y: 0, zoom: 1 }],
  ])('%s', (_name, box, expected) => {
    expect(revealing({ x: 0, y: 0, zoom: 1 }, box, SCREEN)).toEqual(expected);
  });
});

describe('sameViewport', () => {
  const here = { x: 10, y: 20, zoom: 0.7 };
  it.each([
    ['itself', here, true],
    ['less than a pixel aside', { ...here, x: 10.3 }, true],
    ['a pixel aside', { ...here, y: 21 }, false],
    ['another zoom', { ...here, zoom: 0.8 }, false],
  ])('%s', (_, other, same) => {
    expect(sameViewport(here, other)).toBe(same);
  });
});
