import AxeBuilder from '@axe-core/playwright';

import { expect, openChain, test } from './test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGES = ['/', '/scan', '/connect', `/snapshots/${'0'.repeat(64)}`, 'picture', 'table', 'panel', 'estate'] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const lang of ['en', 'ja'] as const) {
    for (const place of PAGES) {
      test(`axe finds nothing serious: ${place}, ${colorScheme}, ${lang}`, async ({ page, context, baseURL }) => {
        await context.addCookies([{ name: 'hoplens-lang', value: lang, url: baseURL ?? '' }]);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        if (place.startsWith('/')) await page.goto(place);
        else {
          await openChain(page, place === 'estate' ? 'estate' : 'article');
          if (place === 'table') await page.goto(`${page.url()}&view=table`);
          else await expect(page.locator('.workspace[data-ready]')).toBeVisible();
          if (place === 'panel') {
            await page.locator('.canvas .hop:has(.stop)').first().click();
            await page.getByRole('complementary').locator('a[data-request]').first().click();
          }
        }
        await expect(page.locator('main')).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
      });
    }
  }
}
