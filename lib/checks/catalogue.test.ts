import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { linkChain } from '@/lib/chain/link-chain';
import { FACT_IDS } from '@/lib/facts/fact-ids';
import { REASONS } from '@/lib/facts/reasons';
import { createTranslator } from '@/lib/messages/translator';
import { en } from '@/lib/messages/en';
import { ja } from '@/lib/messages/ja';
import { patternArguments } from '@/lib/testing/pattern-arguments';
import { smallAccount } from '@/lib/testing/small-account';

import type { CheckTexts } from './page';
import { CHECK_PAGES } from './pages';
import { PLACES } from './place';
import { CHECKS } from './registry';

const ids = CHECKS.map(({ id }) => id);

/** Files of checks: `PLACE/ID.ts` with neighbours `ID.test.ts` and `ID.page.ts`. */
const files = PLACES.flatMap((place) => {
  const folder = join(__dirname, place);
  return readdirSync(folder).map((name) => ({ place, name }));
});
const written = files.filter(({ name }) => name.endsWith('.page.ts')).map(({ name }) => name.replace('.page.ts', ''));

describe('the catalogue', () => {
  it('has a check, a test table and a page under every id, and nothing else', () => {
    expect([...written].sort()).toEqual([...ids].sort());
    expect([...CHECK_PAGES.keys()].sort()).toEqual([...ids].sort());
    for (const { id, place } of CHECKS) {
      const names = files.filter((file) => file.place === place).map(({ name }) => name);
      expect(names, `${place}/${id}`).toEqual(expect.arrayContaining([`${id}.ts`, `${id}.test.ts`, `${id}.page.ts`]));
    }
  });

  it('has ids that nothing else has', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => REASONS.some((reason) => reason === id))).toEqual([]);
  });

  it.each(CHECKS)('$id cites AWS', ({ source, facts = [] }) => {
    expect(source).toMatch(/^https:\/\/(docs\.)?aws\.amazon\.com\//);
    expect(facts.filter((fact) => !FACT_IDS.includes(fact))).toEqual([]);
  });
});

const TEXTS = ['title', 'sentence', 'cost', 'decided', 'accept'] as const satisfies readonly (keyof CheckTexts)[];

describe.each([...CHECK_PAGES])('page of %s', (_, page) => {
  it.each([
    ['en', page.en, createTranslator('en', en)],
    ['ja', page.ja, createTranslator('ja', ja)],
  ] as const)('reads in %s, with its example', (locale, texts, t) => {
    for (const name of TEXTS) expect(t.say(texts[name], page.example).trim(), name).not.toBe('');
    expect(texts.console.length).toBe(page.en.console.length);
    for (const line of texts.console) expect(t.say(line, page.example)).not.toBe('');
    // A title is said without names.
    expect(t.say(texts.title)).toBe(texts.title);
    if (locale === 'ja') for (const name of TEXTS) expect(texts[name], name).toMatch(/[぀-ヿ一-鿿]/);
  });

  it('names in both languages what the finding names', () => {
    expect(patternArguments(page.ja.sentence)).toEqual(patternArguments(page.en.sentence));
    expect(patternArguments(page.en.sentence).filter((name) => !(name in page.example))).toEqual([]);
  });

  it('has a repair even where the subject is gone', () => {
    const chain = linkChain(smallAccount());
    const repair = page.repair({ subject: { kind: 'x', id: 'gone', name: 'gone' }, params: page.example, chain });
    expect('edits' in repair || 'how' in repair).toBe(true);
  });
});
