import { expect, it, vi } from 'vitest';

import { oncePer } from './once-per';

it.each([[[1]], [null], [undefined]])('works once for each key, also where %j comes out', (result) => {
  const work = vi.fn(() => result);
  const remembered = oncePer(work);
  const [one, other] = [{}, {}];
  expect([remembered(one), remembered(one), remembered(other)]).toEqual([result, result, result]);
  expect(work.mock.calls).toEqual([[one], [other]]);
});
