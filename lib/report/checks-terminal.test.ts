import { describe, expect, it } from 'vitest';

import { FINDABLE } from '@/lib/checks/findable';
import { translatorFor } from '@/lib/messages/catalogue';
import { LOCALES } from '@/lib/messages/locale';

import { checkList, checkPage } from './checks-terminal';
import { displayWidth } from './display-width';
import { createPaint } from './paint';
import type { Sheet } from './sheet';

const sheet = (locale: (typeof LOCALES)[number], columns = 100): Sheet => ({
  t: translatorFor(locale),
  paint: createPaint(false),
  columns,
});

describe('checkList', () => {
  it('says so where there is nothing', () => {
    expect(checkList([], sheet('en'))).toBe('No check is like that.\n');
  });

  it('is in the order of a request’s way, reasons last', () => {
    const headings = checkList(FINDABLE, sheet('en')).match(/^\S.*$/gm);
    expect(headings?.[0]).toBe('Viewer');
    expect(headings?.at(-1)).toBe('Reasons for which requests end');
  });
});

describe.each(LOCALES)('checkPage in %s', (locale) => {
  it.each(FINDABLE)('tells everything about $id, within its columns', (one) => {
    const page = checkPage(one, sheet(locale, 60));
    expect(page).toContain(one.id);
    expect(page).not.toMatch(/undefined|\[object|\{\w+\}/);
    // A word that is longer than a line has no place to break.
    expect(page.split('\n').filter((line) => displayWidth(line) > 60 && !/\S{24,}/.test(line))).toEqual([]);
  });
});
