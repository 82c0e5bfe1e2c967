import { describe, expect, it } from 'vitest';

import { createAcceptanceStore, type GivenAcceptance } from './acceptance-store';

const LIVE = { kind: 'aws', name: 'production', accountId: '111122223333' } as const;
const given = (changed: Partial<GivenAcceptance> = {}): GivenAcceptance => ({
  check: 'edge-logs-off',
  subject: 'E1',
  reason: 'A proxy logs.',
  owner: 'web team',
  expires: '2027-03-31',
  at: '2026-11-27T00:00:00.000Z',
  ...changed,
});

describe('acceptance store', () => {
  it('keeps acceptances by account, whatever it is called', () => {
    const store = createAcceptanceStore();
    store.give(LIVE, given());
    expect(store.of({ ...LIVE, name: '111122223333' })).toEqual([given()]);
    expect(store.of({ ...LIVE, accountId: '444455556666' })).toEqual([]);
    expect(store.of({ kind: 'sample', name: 'article', accountId: '111122223333' })).toEqual([]);
  });

  it('replaces an acceptance of the same check and subject', () => {
    const store = createAcceptanceStore();
    store.give(LIVE, given());
    store.give(LIVE, given({ owner: 'security team' }));
    store.give(LIVE, given({ subject: 'E2' }));
    expect(store.of(LIVE).map(({ owner, subject }) => [owner, subject])).toEqual([
      ['security team', 'E1'],
      ['web team', 'E2'],
    ]);
  });

  it('takes one back and leaves the others', () => {
    const store = createAcceptanceStore();
    store.give(LIVE, given());
    store.give(LIVE, given({ subject: 'E2' }));
    store.takeBack(LIVE, 'edge-logs-off', 'E1');
    expect(store.of(LIVE).map(({ subject }) => subject)).toEqual(['E2']);
  });

  it('forgets the oldest before it grows without end', () => {
    const store = createAcceptanceStore();
    for (let at = 0; at <= 2000; at += 1) store.give(LIVE, given({ subject: `E${String(at)}` }));
    expect([store.of(LIVE).length, store.of(LIVE)[0]?.subject]).toEqual([2000, 'E1']);
  });
});
