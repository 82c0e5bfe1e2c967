import { describe, expect, it } from 'vitest';

import { displayWidth, padColumns } from './display-width';
import { wrap } from './wrap';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['日本', 4],
    ['ｱ', 1],
    ['→', 1],
    ['e\u0301', 1],
    ['🚀', 2],
    ['한', 2],
    ['！', 2],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
  it('pads by columns, not by characters', () => {
    expect(padColumns('日本', 6)).toBe('日本  ');
    expect(padColumns('long enough', 3)).toBe('long enough');
  });
});

describe('wrap', () => {
  it.each<[string, string, number, string[]]>([
    ['fits', 'one two', 10, ['one two']],
    ['between words', 'one two three', 7, ['one two', 'three']],
    ['a word too long stays whole', 'arn:aws:iam::1:role/x y', 5, ['arn:aws:iam::1:role/x', 'y']],
    ['Japanese between characters', '日本語の文', 6, ['日本語', 'の文']],
    ['no full stop at the start of a line', '日本語。次', 6, ['日本', '語。次']],
    ['Japanese with a word of Latin letters', '設定は HTTP/1.1 です', 10, ['設定は', 'HTTP/1.1', 'です']],
    ['empty', '', 10, ['']],
    ['spaces at the break vanish', 'a   b', 2, ['a', 'b']],
  ])('%s', (_, text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });
});
