import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Column } from './diagram';
import { type Box, layOut, type Link } from './layout';

const columns: readonly Column[] = [0, 1, 2, 3, 4];
const graph = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 6 }),
      column: fc.constantFrom(...columns),
      height: fc.integer({ min: 20, max: 200 }),
    }),
    {
      selector: ({ id }) => id,
      maxLength: 40,
    },
  )
  .chain((boxes) => {
    const end = fc.constantFrom(...(boxes.length === 0 ? [''] : boxes.map(({ id }) => id)));
    return fc.record({ boxes: fc.constant(boxes), links: fc.array(fc.record({ source: end, target: end }), { maxLength: 60 }) });
  });

const placed = (boxes: readonly Box[], links: readonly Link[]) =>
  boxes.map((box) => ({ box, place: layOut(boxes, links).places.get(box.id) }));

it('puts x by column only, and no two boxes over each other', () => {
  fc.assert(
    fc.property(graph, ({ boxes, links }) => {
      const { places } = layOut(boxes, links);
      for (const column of columns) {
        const own = boxes.filter((box) => box.column === column).flatMap((box) => ({ ...places.get(box.id), height: box.height }));
        expect(new Set(own.map(({ x }) => x)).size).toBeLessThanOrEqual(1);
        const sorted = own.sort((a, b) => (a.y ?? 0) - (b.y ?? 0));
        sorted
          .slice(1)
          .forEach((box, index) => expect((sorted[index]?.y ?? 0) + (sorted[index]?.height ?? 0)).toBeLessThanOrEqual(box.y ?? 0));
      }
    }),
  );
});

it('does not mind the order of its input', () => {
  fc.assert(
    fc.property(graph, fc.nat(), ({ boxes, links }, seed) => {
      const turn = <T>(items: readonly T[]) =>
        [...items.slice(seed % (items.length + 1)), ...items.slice(0, seed % (items.length + 1))].toReversed();
      expect(layOut(turn(boxes), turn(links)).places).toEqual(layOut(boxes, links).places);
    }),
  );
});

it('keeps neighbours level where nothing is in the way', () => {
  const boxes: Box[] = columns.map((column) => ({ id: `n${String(column)}`, column, height: 60 }));
  const links = [0, 1, 2, 3].map((index) => ({ source: `n${String(index)}`, target: `n${String(index + 1)}` }));
  expect(placed(boxes, links).map(({ place }) => place?.y)).toEqual([0, 0, 0, 0, 0]);
});

it('keeps chains side by side untangled', () => {
  const boxes: Box[] = ['a', 'b', 'c'].flatMap((chain) =>
    columns.slice(1).map((column) => ({ id: `${String(9 - column)}${chain}`, column, height: 60 })),
  );
  const links = ['a', 'b', 'c'].flatMap((chain) =>
    [1, 2, 3].map((column) => ({ source: `${String(9 - column)}${chain}`, target: `${String(8 - column)}${chain}` })),
  );
  const tops = new Map(placed(boxes, links).map(({ box, place }) => [box.id, place?.y ?? 0]));
  for (const { source, target } of links) expect(tops.get(source)).toBe(tops.get(target));
});
