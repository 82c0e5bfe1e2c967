import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Gap } from '@/lib/inventory/gap';
import { translatorFor } from '@/lib/messages/catalogue';

import { createEventLog } from './event-log';
import { eventStream, lastSeen } from './event-stream';

const t = translatorFor('en');

function gap(resource: string): Gap {
  return {
    id: resource,
    action: 'ecs:ListTasks',
    region: 'eu-west-1',
    kind: 'task',
    resource,
    reason: 'access-denied',
    code: 'AccessDenied',
  };
}

function reader(stream: ReadableStream<Uint8Array>): { next: () => Promise<string | null>; cancel: () => Promise<void> } {
  const source = stream.getReader();
  return {
    next: async () => {
      const { value, done } = await source.read();
      return done ? null : new TextDecoder().decode(value);
    },
    cancel: () => source.cancel(),
  };
}

describe('eventStream', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends what happened before, then what happens, and closes after the end', async () => {
    const log = createEventLog();
    log.append({ type: 'tallies', tallies: [], secondsLeft: 9 });
    const { next } = reader(eventStream(log, 0, t, new AbortController().signal));
    expect(await next()).toBe('retry: 1000\n\n');
    expect(await next()).toBe('id: 1\nevent: tallies\ndata: {"tallies":[],"secondsLeft":9}\n\n');
    log.append({ type: 'done', snapshotId: 'abc' });
    expect(await next()).toBe('id: 2\nevent: done\ndata: {"snapshotId":"abc"}\n\n');
    expect(await next()).toBeNull();
  });

  it('resumes after the last event that was seen', async () => {
    const log = createEventLog();
    log.append({ type: 'gap', gap: gap('a') });
    log.append({ type: 'gap', gap: gap('b') });
    const { next, cancel } = reader(eventStream(log, 1, t, new AbortController().signal));
    await next();
    expect(await next()).toContain('"resource":"b"');
    await cancel();
  });

  it('sends a comment when nothing happens, and none after the reader left', async () => {
    const log = createEventLog();
    const { next, cancel } = reader(eventStream(log, 0, t, new AbortController().signal, 15_000));
    await next();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await next()).toBe(': still here\n\n');
    await cancel();
    expect(vi.getTimerCount()).toBe(0);
    log.append({ type: 'gap', gap: gap('late') });
  });

  it('stops when the client goes away', async () => {
    const abort = new AbortController();
    const { next } = reader(eventStream(createEventLog(), 0, t, abort.signal));
    await next();
    abort.abort();
    expect(await next()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('closes at once for a client that is gone already', async () => {
    const { next } = reader(eventStream(createEventLog(), 0, t, AbortSignal.abort()));
    expect(await next()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells a failure as a sentence', async () => {
    const log = createEventLog();
    log.append({ type: 'failed', failure: { code: 'no-credentials', params: {} } });
    const { next } = reader(eventStream(log, 0, t, new AbortController().signal));
    await next();
    expect(await next()).toContain('No AWS credentials were found');
  });

  it.each(['a\nevent: done\ndata: {}\n\n', 'a\r\nid: 7', '\u2028\u2029', '</script><script>', '\ud800', '\u0000'])(
    'a name cannot write events of its own: %j',
    async (name) => {
      const log = createEventLog();
      log.append({ type: 'gap', gap: gap(name) });
      const { next, cancel } = reader(eventStream(log, 0, t, new AbortController().signal));
      await next();
      const lines = ((await next()) ?? '').split(/\r\n|\r|\n/);
      expect(lines.map((line) => line.split(':')[0])).toEqual(['id', 'event', 'data', '', '']);
      await cancel();
    },
  );
});

describe('event log', () => {
  it('keeps only the last of events that replace each other', () => {
    const log = createEventLog();
    for (let i = 0; i < 1000; i += 1) log.append({ type: 'tallies', tallies: [], secondsLeft: i });
    log.append({ type: 'gap', gap: gap('a') });
    expect(log.after(0).map(({ id }) => id)).toEqual([1000, 1001]);
    expect(log.after(1001)).toEqual([]);
  });

  it('stays bounded when everything is denied', () => {
    const log = createEventLog();
    for (let i = 0; i < 5000; i += 1) log.append({ type: 'gap', gap: gap(String(i)) });
    expect(log.after(0)).toHaveLength(2000);
  });
});

describe('lastSeen', () => {
  it.each([
    ['7', 7],
    ['', 0],
    ['-1', 0],
    ['1e9', 0],
    ['99999999999999', 0],
    ['x', 0],
  ])('%j is %i', (value, id) => {
    expect(lastSeen(new Headers({ 'last-event-id': value }))).toBe(id);
  });
});
