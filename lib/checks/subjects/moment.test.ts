import { expect, it } from 'vitest';

import { momentOf } from './moment';

it.each([
  '1970-01-01',
  '2000-02-29',
  '2024-02-29T23:59:59.000Z',
  '2026-11-27T08:15:30.000Z',
  '2027-03-01',
  '2100-02-28',
  '2100-03-01T00:00:00Z',
  '2026-12-31T23:59:59Z',
])('knows the moment %s', (iso) => {
  expect(momentOf(iso)).toBe(Date.parse(iso));
});

it.each(['', 'yesterday', '2026-11-27T08:00:00+09:00', '2026-11'])('knows no moment in "%s"', (text) => {
  expect(momentOf(text)).toBeNull();
});
