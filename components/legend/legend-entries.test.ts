import { expect, it } from 'vitest';

import { translatorFor } from '@/lib/messages/catalogue';
import { LOCALES } from '@/lib/messages/locale';
import { SEVERITY_COLORS } from '@/lib/picture/palette';
import { KIND_SHAPES } from '@/lib/picture/shapes';

import { legendEntries } from './legend-entries';

it.each(LOCALES)('explains everything that can be drawn (%s)', (locale) => {
  const t = translatorFor(locale);
  const { severities, kinds, badges } = legendEntries(t);
  expect(severities.map(({ severity }) => severity).sort()).toEqual(Object.keys(SEVERITY_COLORS).sort());
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(Object.keys(KIND_SHAPES).sort());
  expect(badges.map(({ code }) => code).sort()).toEqual(Object.keys(t.messages.diagram.badge).sort());
  for (const { label } of [...severities, ...kinds, ...badges]) expect(label).not.toBe('');
});
