import { describe, expect, it } from 'vitest';

import type { MatrixEntry } from '@/lib/matrix/protocol-matrix';
import { matrixOf } from '@/lib/testing/matrix-of';

import { matrixHref, MatrixQuery, shownMatrix } from './matrix-query';

const [SOUND] = matrixOf();

/** So many ways in. */
function many(count: number): MatrixEntry[] {
  if (SOUND === undefined) throw new Error('There is no way in.');
  const { entry, rows } = SOUND;
  return Array.from({ length: count }, (_, at) => ({
    entry: { ...entry, id: `E${String(at)}` },
    severity: 'none',
    rows,
  }));
}

describe('MatrixQuery', () => {
  it.each([
    [{}, { entry: null, page: 1 }],
    [
      { entry: 'E1', page: '2' },
      { entry: 'E1', page: 2 },
    ],
    [
      { entry: ['E1', 'E2'], page: ['3', '4'] },
      { entry: 'E1', page: 3 },
    ],
    [
      { entry: '', page: '-1' },
      { entry: null, page: 1 },
    ],
    [
      { entry: 'x'.repeat(3000), page: 'many' },
      { entry: null, page: 1 },
    ],
  ])('reads %j', (parameters, query) => {
    expect(MatrixQuery.parse(parameters)).toEqual(query);
  });

  it.each([
    [{ entry: null, page: 1 }, '/snapshots/0/matrix'],
    [{ entry: 'a&b', page: 2 }, '/snapshots/0/matrix?entry=a%26b&page=2'],
  ])('is written for %j', (query, href) => {
    expect(matrixHref('0', query)).toBe(href);
  });
});

describe('shownMatrix', () => {
  it('has pages that together hold all', () => {
    const pages = [1, 2, 3].map((page) => shownMatrix(many(50), { entry: null, page }));
    expect(pages.map(({ entries }) => entries.length)).toEqual([20, 20, 10]);
    const shown = pages.flatMap(({ entries }) => entries);
    expect(shown).toEqual(many(50));
  });

  it('shows one way in alone', () => {
    const { entries, pages, missing, query } = shownMatrix(many(50), { entry: 'E7', page: 3 });
    expect(entries.map(({ entry }) => entry.id)).toEqual(['E7']);
    expect({ pages, missing, query }).toEqual({ pages: 1, missing: false, query: { entry: 'E7', page: 1 } });
  });

  it.each<[string, MatrixQuery, object]>([
    ['all of them for one that does not exist', { entry: 'gone', page: 1 }, { missing: true, query: { entry: null, page: 1 }, pages: 2 }],
    ['the last page for one too far', { entry: null, page: 9 }, { missing: false, query: { entry: null, page: 2 }, pages: 2 }],
  ])('shows %s', (_, query, shown) => {
    expect(shownMatrix(many(30), query)).toMatchObject(shown);
  });

  it('has one page of nothing', () => {
    expect(shownMatrix([], { entry: null, page: 1 })).toMatchObject({ entries: [], pages: 1, missing: false });
  });
});
