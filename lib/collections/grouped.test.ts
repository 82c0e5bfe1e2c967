import { expect, it } from 'vitest';

import { grouped } from './grouped';

it('puts items under all of their keys, in their order', () => {
  const groups = grouped(['ab', 'b', 'ca', ''], (word) => ['a', 'b', 'c'].filter((letter) => word.includes(letter)));
  expect([...groups]).toEqual([
    ['a', ['ab', 'ca']],
    ['b', ['ab', 'b']],
    ['c', ['ca']],
  ]);
});
