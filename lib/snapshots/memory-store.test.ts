import { describe, expect, it } from 'vitest';

import { createMemoryStore } from './memory-store';
import { snapshotOf } from '@/lib/testing/snapshot-of';

const [a, b, c] = [snapshotOf('a'), snapshotOf('b'), snapshotOf('c')];

describe('memory store', () => {
  it('gives back what was put, and null for what was not', async () => {
    const store = createMemoryStore(3);
    expect(await store.latest()).toBeNull();
    await store.put(a);
    expect(await store.get(a.id)).toBe(a);
    expect(await store.get(b.id)).toBeNull();
  });

  it('lists newest first, without the contents', async () => {
    const store = createMemoryStore(3);
    for (const snapshot of [a, b, c]) await store.put(snapshot);
    expect(await store.list(2)).toEqual([c, b].map(({ id, createdAt, source }) => ({ id, createdAt, source })));
    expect(await store.latest()).toBe(c);
  });

  it('keeps no more than its capacity; putting again makes a snapshot the newest', async () => {
    const store = createMemoryStore(2);
    for (const snapshot of [a, b, a, c]) await store.put(snapshot);
    expect((await store.list(9)).map(({ id }) => id)).toEqual([c.id, a.id]);
    expect(await store.get(b.id)).toBeNull();
  });
});
