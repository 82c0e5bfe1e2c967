import { describe, expect, it } from 'vitest';

import { allOf, type Answer, anyOf } from './answer';

const because = { code: 'application', params: {}, gap: null } as const;
const unknown: Answer = { unknown: [because] };
const open: Answer = { unknown: [] };

describe('three-valued logic', () => {
  it.each<[answers: Answer[], all: Answer, any: Answer]>([
    [[], 'yes', 'no'],
    [['yes', 'yes'], 'yes', 'yes'],
    [['yes', 'no'], 'no', 'yes'],
    [['no', 'no'], 'no', 'no'],
    [['yes', unknown], unknown, 'yes'],
    [['no', unknown], 'no', unknown],
    [[unknown, unknown], { unknown: [because, because] }, { unknown: [because, because] }],
    [[open], open, open],
    [['yes', open], open, 'yes'],
  ])('%o', (answers, all, any) => {
    expect(allOf(answers)).toEqual(all);
    expect(anyOf(answers)).toEqual(any);
  });
});
