import type { Column } from './diagram';

/** A box to place: its column is given, its height too. */
export interface Box {
  id: string;
  column: Column;
  height: number;
}

export interface Link {
  source: string;
  target: string;
}

export interface Placed {
  x: number;
  y: number;
  width: number;
}

/** Pixels before each column, which hold the hops' texts, and its width. */
const COLUMNS: readonly { gap: number; width: number }[] = [
  { gap: 0, width: 104 },
  { gap: 200, width: 200 },
  { gap: 178, width: 205 },
  { gap: 108, width: 200 },
  { gap: 192, width: 195 },
];
const ROW_GAP = 36;
const SWEEPS = 24;
const ALIGNMENTS = 6;

/** Whole pictures' size. */
export interface Layout {
  places: ReadonlyMap<string, Placed>;
  width: number;
  height: number;
}

/**
 * Places boxes: x by column, y by the mean of the neighbours, without overlaps. Deterministic: the order of the input does not matter.
 * Barycentre ordering after Sugiyama, Tagawa and Toda (1981).
 */
export function layOut(boxes: readonly Box[], links: readonly Link[]): Layout {
  const columns = columnsOf(boxes);
  const neighbours = neighboursOf(boxes, links);
  orderByBarycentre(columns, neighbours);
  const tops = stack(columns);
  for (let round = 0; round < ALIGNMENTS; round += 1) {
    for (const column of round % 2 === 0 ? columns : columns.toReversed()) align(column, neighbours, tops);
  }
  return finish(boxes, tops);
}

/** Boxes by column, each in order of id, so that ties are settled the same way for every input order. */
function columnsOf(boxes: readonly Box[]): Box[][] {
  const columns: Box[][] = COLUMNS.map(() => []);
  for (const box of [...boxes].sort(byId)) columns[box.column]?.push(box);
  return columns;
}

function byId(a: Box, b: Box): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

type Neighbours = ReadonlyMap<string, readonly Box[]>;

function neighboursOf(boxes: readonly Box[], links: readonly Link[]): Neighbours {
  const known = new Map(boxes.map((box) => [box.id, box]));
  const neighbours = new Map<string, Box[]>(boxes.map(({ id }) => [id, []]));
  for (const { source, target } of links) {
    const [from, to] = [known.get(source), known.get(target)];
    if (from === undefined || to === undefined || from.column === to.column) continue;
    neighbours.get(source)?.push(to);
    neighbours.get(target)?.push(from);
  }
  // Sums of fractions depend on their order.
  for (const list of neighbours.values()) list.sort(byId);
  return neighbours;
}

function orderByBarycentre(columns: Box[][], neighbours: Neighbours): void {
  const rank = new Map<string, number>();
  const keepRanks = (column: readonly Box[]) => {
    column.forEach(({ id }, index) => rank.set(id, (index + 0.5) / column.length));
  };
  columns.forEach(keepRanks);
  const wishOf = (box: Box) => mean((neighbours.get(box.id) ?? []).map(({ id }) => rank.get(id) ?? 0)) ?? rank.get(box.id) ?? 0;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      const wishes = new Map(column.map((box) => [box.id, wishOf(box)]));
      column.sort((a, b) => (wishes.get(a.id) ?? 0) - (wishes.get(b.id) ?? 0) || byId(a, b));
      keepRanks(column);
    }
  }
}

function stack(columns: readonly Box[][]): Map<string, number> {
  const tops = new Map<string, number>();
  for (const column of columns) {
    let top = 0;
    for (const { id, height } of column) {
      tops.set(id, top);
      top += height + ROW_GAP;
    }
  }
  return tops;
}

interface Block {
  /** Sum and count of the wished tops of its boxes, each less its offset in the block. */
  sum: number;
  count: number;
  height: number;
  boxes: Box[];
}

/** Moves a column's boxes as near to their neighbours as their order allows: pooled adjacent violators. */
function align(column: readonly Box[], neighbours: Neighbours, tops: Map<string, number>): void {
  const centre = ({ id, height }: Box) => (tops.get(id) ?? 0) + height / 2;
  const blocks: Block[] = [];
  for (const box of column) {
    const wish = mean((neighbours.get(box.id) ?? []).map(centre)) ?? centre(box);
    let block: Block = { sum: wish - box.height / 2, count: 1, height: box.height + ROW_GAP, boxes: [box] };
    for (let above = blocks.at(-1); above !== undefined && topOf(above) + above.height > topOf(block); above = blocks.at(-1)) {
      blocks.pop();
      block = {
        sum: above.sum + block.sum - block.count * above.height,
        count: above.count + block.count,
        height: above.height + block.height,
        boxes: above.boxes.concat(block.boxes),
      };
    }
    blocks.push(block);
  }
  for (const block of blocks) {
    let top = topOf(block);
    for (const { id, height } of block.boxes) {
      tops.set(id, top);
      top += height + ROW_GAP;
    }
  }
}

function topOf({ sum, count }: Block): number {
  return sum / count;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Left edge and width of the columns that hold something: an empty one takes no room. */
function columnPlaces(used: ReadonlySet<Column>): Map<Column, { x: number; width: number }> {
  const columns = new Map<Column, { x: number; width: number }>();
  let right = 0;
  for (const column of [...used].sort((a, b) => a - b)) {
    const { gap, width } = COLUMNS[column] ?? { gap: 0, width: 0 };
    const x = columns.size === 0 ? 0 : right + gap;
    columns.set(column, { x, width });
    right = x + width;
  }
  return columns;
}

/** Whole pixels, the topmost box at 0. */
function finish(boxes: readonly Box[], tops: ReadonlyMap<string, number>): Layout {
  const highest = boxes.reduce((least, { id }) => Math.min(least, tops.get(id) ?? 0), Infinity);
  const places = new Map<string, Placed>();
  const lefts = columnPlaces(new Set(boxes.map(({ column }) => column)));
  let width = 0;
  let height = 0;
  for (const box of boxes) {
    const column = lefts.get(box.column) ?? { x: 0, width: 0 };
    const y = Math.round((tops.get(box.id) ?? 0) - highest);
    places.set(box.id, { ...column, y });
    width = Math.max(width, column.x + column.width);
    height = Math.max(height, y + box.height);
  }
  return { places, width, height };
}
