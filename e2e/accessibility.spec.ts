import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, openChain, test } from './test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function ready(page: Page): Promise<void> {
  await expect(page.locator('.workspace[data-ready]')).toBeVisible();
}

/** Every kind of page, and how to come to it. */
const PLACES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  overview: (page) => page.goto('/?sample=article'),
  scan: (page) => page.goto('/scan'),
  connect: (page) => page.goto('/connect'),
  missing: (page) => page.goto(`/snapshots/${'0'.repeat(64)}`),
  picture: async (page) => {
    await openChain(page);
    await ready(page);
  },
  panel: async (page) => {
    await page.locator('.canvas .hop:has(.stop)').first().click();
    await page.getByRole('complementary').locator('a[data-request]').first().click();
  },
  answer: async (page) => {
    await openChain(page);
    await page.goto(`${page.url()}&ask=https%3A%2F%2Fwww.example.com%2F&edit=ProtocolVersion%3DHTTP1&tool=terraform`);
    await ready(page);
    await page.locator('.what-if details summary').last().click();
  },
  'to try out': async (page) => {
    await page.goto(`${page.url()}&try=${encodeURIComponent(new URL(page.url()).searchParams.get('entry') ?? '')}`);
    await page.locator('.ask-more summary').click();
  },
  explanation: async (page) => {
    await openChain(page);
    await page.goto(`${page.url()}&ask=464`);
    await ready(page);
  },
  table: (page) => page.goto(`${page.url()}&view=table`),
  matrix: async (page) => {
    const { pathname } = new URL(page.url());
    await page.goto(`${pathname}/matrix`);
  },
  doors: async (page) => {
    await page.goto(page.url().replace('/matrix', '/doors'));
    for (const summary of await page.locator('.doors details:not([open]) summary').all()) await summary.click();
  },
  estate: async (page) => {
    await openChain(page, 'estate');
    await ready(page);
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const lang of ['en', 'ja'] as const) {
    test(`axe finds nothing serious: ${colorScheme}, ${lang}`, async ({ page, context, baseURL }) => {
      test.slow();
      await context.addCookies([{ name: 'hoplens-lang', value: lang, url: baseURL ?? '' }]);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const [place, open] of Object.entries(PLACES)) {
        await test.step(place, async () => {
          await open(page);
          await expect(page.locator('main')).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
          const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
          expect(serious.map(({ id, nodes }) => `${place}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
        });
      }
    });
  }
}
