import { describe, expect, it } from 'vitest';

import { fitText, textWidth, wrapText } from './text-width';

describe('fitText', () => {
  it.each([
    ['short', 100, 'short'],
    ['a-very-long-target-group-name', 60, 'a-very-lo…'],
    ['ターゲットグループ', 60, 'ターゲット…'],
    ['', 10, ''],
  ])('%s in %d px', (text, width, expected) => {
    expect(fitText(text, width, 10)).toBe(expected);
  });
});

describe('wrapText', () => {
  it('breaks at spaces and keeps every word', () => {
    const lines = wrapText('CloudFront speaks HTTP/1.1 to its origin', 110, 10, 9);
    expect(lines.join(' ').replaceAll('/ ', '/')).toBe('CloudFront speaks HTTP/1.1 to its origin');
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(110);
  });

  it('breaks Japanese anywhere but before a full stop', () => {
    expect(wrapText('応答します。次', 50, 10, 9)).toEqual(['応答しま', 'す。次']);
  });

  it('ends in an ellipsis when it does not fit', () => {
    expect(wrapText('one two three four five six', 50, 10, 2).at(-1)).toMatch(/…$/);
  });

  it('never loops on a word wider than the line', () => {
    expect(wrapText('incomprehensibilities', 30, 10, 3)).toHaveLength(1);
  });
});
