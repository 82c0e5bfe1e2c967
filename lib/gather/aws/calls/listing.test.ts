import { expect, it } from 'vitest';

import type { Fact } from '@/lib/inventory/unknown';

import type { Call } from './call';
import { gapLedger } from './gap-ledger';
import { list, type Page } from './listing';

type Pages = readonly (Page<string> | 'denied')[];

/** Lists over prepared pages, the last one again and again. */
async function listed(pages: Pages, action = 'ecs:ListServices') {
  const ledger = gapLedger(() => undefined);
  let asked = 0;
  const ask = <T>(call: Call<T>): Promise<Fact<T>> => {
    asked += 1;
    return pages[Math.min(asked, pages.length) - 1] === 'denied'
      ? Promise.resolve({ $unknown: 'denied' })
      : call.send({ abortSignal: new AbortController().signal });
  };
  const seen: string[] = [];
  const listing = await list({ ask, wait: () => 0, answered: () => 0 }, ledger, {
    ...{ action, region: 'us-east-1', kind: 'service', resource: null, priority: 0 },
    page: () => {
      const page = pages[Math.min(asked, pages.length) - 1];
      return page === undefined || page === 'denied' ? Promise.reject(new Error('no page')) : Promise.resolve(page);
    },
    key: (item) => item,
    onItems: (items) => seen.push(...items),
  });
  return { ...listing, seen, asked, reasons: ledger.list().map(({ reason }) => reason) };
}

it.each<[string, Pages, object]>([
  ['one page', [{ items: ['a'], next: undefined }], { items: ['a'], gap: null, asked: 1 }],
  [
    'several, with an empty one between',
    [
      { items: ['a'], next: '1' },
      { items: [], next: '2' },
      { items: ['b'], next: '' },
    ],
    { items: ['a', 'b'], gap: null, asked: 3 },
  ],
  [
    'an item twice',
    [
      { items: ['a', 'b'], next: '1' },
      { items: ['b', 'c'], next: undefined },
    ],
    { items: ['a', 'b', 'c'], seen: ['a', 'b', 'c'], gap: null },
  ],
  ['a page that is denied', [{ items: ['a'], next: '1' }, 'denied'], { items: ['a'], gap: { $unknown: 'denied' }, reasons: [] }],
  [
    'the same token again',
    [
      { items: ['a'], next: '1' },
      { items: ['b'], next: '1' },
    ],
    { items: ['a', 'b'], asked: 2, reasons: ['pagination-loop'] },
  ],
  ['an answer without a list', [{ items: undefined, next: undefined }], { items: [], reasons: ['malformed-answer'] }],
])('%s', async (_, pages, expected) => {
  expect(await listed(pages)).toMatchObject(expected);
});

it('gives up on pages that bring nothing new under ever new tokens', async () => {
  const pages = Array.from({ length: 50 }, (_, index) => ({ items: ['a'], next: String(index) }));
  const { asked, reasons } = await listed(pages);
  expect(reasons).toEqual(['pagination-loop']);
  expect(asked).toBeLessThan(10);
});
