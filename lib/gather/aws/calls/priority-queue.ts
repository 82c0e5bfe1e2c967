/** Takes the smallest first; equals leave in the order they came. */
export interface PriorityQueue<T> {
  readonly size: number;
  add(priority: number, item: T): void;
  take(): T | undefined;
}

interface Entry<T> {
  priority: number;
  order: number;
  item: T;
}

/** A binary heap: 100,000 calls of one scan may wait at once. */
export function priorityQueue<T>(): PriorityQueue<T> {
  const heap: Entry<T>[] = [];
  let order = 0;

  const before = (a: Entry<T>, b: Entry<T>) => a.priority - b.priority || a.order - b.order;

  const rise = (entry: Entry<T>, from: number) => {
    let at = from;
    while (at > 0) {
      const parentAt = (at - 1) >> 1;
      const parent = heap[parentAt];
      if (parent === undefined || before(parent, entry) <= 0) break;
      heap[at] = parent;
      at = parentAt;
    }
    heap[at] = entry;
  };

  const sink = (entry: Entry<T>) => {
    let at = 0;
    for (;;) {
      const left = heap[2 * at + 1];
      const right = heap[2 * at + 2];
      if (left === undefined) break;
      const [child, childAt] = right !== undefined && before(right, left) < 0 ? [right, 2 * at + 2] : [left, 2 * at + 1];
      if (before(entry, child) <= 0) break;
      heap[at] = child;
      at = childAt;
    }
    heap[at] = entry;
  };

  return {
    get size() {
      return heap.length;
    },
    add: (priority, item) => {
      const entry = { priority, order: (order += 1), item };
      heap.push(entry);
      rise(entry, heap.length - 1);
    },
    take: () => {
      const top = heap[0];
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) sink(last);
      return top?.item;
    },
  };
}
