import { describe, expect, it } from 'vitest';

import { snapshotOf } from '@/lib/testing/snapshot-of';

import { readShare } from './read-share';

const share = {
  schema: 'hoplens.share/1',
  profile: 'external',
  sharedAt: '2026-11-27T10:00:00.000Z',
  expiresAt: '2026-12-04T10:00:00.000Z',
  snapshot: snapshotOf('shop'),
};

describe('readShare', () => {
  it('reads a share, as JSON brings it', () => {
    expect(readShare(JSON.parse(JSON.stringify(share)))).toEqual({ body: share });
  });

  it.each([
    ['what could not be parsed', undefined, 'broken'],
    ['null', null, 'no-share'],
    ['a text', 'hoplens.share/1', 'no-share'],
    ['a list', [share], 'no-share'],
    ['another schema', { ...share, schema: 'other/1' }, 'no-share'],
    ['a snapshot alone', share.snapshot, 'no-share'],
    ['a newer share', { ...share, schema: 'hoplens.share/2' }, 'newer'],
    ['a newer snapshot in it', { ...share, snapshot: { schema: 'hoplens.snapshot/3' } }, 'newer'],
    ['no snapshot in it', { ...share, snapshot: null }, 'broken'],
    ['a snapshot that is cut', { ...share, snapshot: { schema: 'hoplens.snapshot/2' } }, 'broken'],
    ['an unknown profile', { ...share, profile: 'public' }, 'broken'],
  ])('%s', (_, json, fault) => {
    expect(readShare(json)).toEqual({ fault });
  });
});
