import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, openChain, test } from './test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function ready(page: Page): Promise<void> {
  await expect(page.locator('.workspace[data-ready]')).toBeVisible();
}

type Place = [name: string, open: (page: Page) => Promise<unknown>];

/** Every kind of page, and how to come to it; each journey begins anew. */
const JOURNEYS: Readonly<Record<string, readonly Place[]>> = {
  start: [
    ['overview', (page) => page.goto('/?sample=article')],
    ['scan', (page) => page.goto('/scan')],
    ['connect', (page) => page.goto('/connect')],
    ['missing', (page) => page.goto(`/snapshots/${'0'.repeat(64)}`)],
  ],
  chain: [
    [
      'picture',
      async (page) => {
        await openChain(page);
        await ready(page);
      },
    ],
    [
      'panel',
      async (page) => {
        await page.locator('.canvas .hop:has(.stop)').first().click();
        await page.getByRole('complementary').locator('a[data-request]').first().click();
      },
    ],
    ['table', (page) => page.goto(`${page.url()}&view=table`)],
  ],
  review: [
    [
      'review',
      async (page) => {
        await openChain(page);
        await page.goto(`${new URL(page.url()).pathname}/review`);
      },
    ],
    ['standard', (page) => page.goto(new URL(page.url()).pathname.replace('/review', '/standards'))],
    [
      'finding',
      (page) =>
        page.goto(new URL(page.url()).pathname.replace('/standards', '/review')).then(() => page.locator('.finding h4 a').first().click()),
    ],
    ['checks', (page) => page.goto('/checks')],
    ['check', (page) => page.goto('/checks/viewer-plaintext')],
    ['crosswalk', (page) => page.goto('/checks/crosswalk')],
  ],
  questions: [
    [
      'explanation',
      async (page) => {
        await openChain(page);
        await page.goto(`${page.url()}&ask=464`);
        await ready(page);
      },
    ],
    [
      'answer and what if',
      async (page) => {
        const { pathname } = new URL(page.url());
        await page.goto(`${pathname}?ask=https%3A%2F%2Fwww.example.com%2F&edit=ProtocolVersion%3DHTTP1&tool=terraform`);
        await ready(page);
        await page.locator('.what-if details summary').last().click();
      },
    ],
    [
      'settings to try out',
      async (page) => {
        const { pathname, searchParams } = new URL(page.url());
        const id = await page.locator('.canvas [data-stop^="arn:aws:elasticloadbalancing"]').first().getAttribute('data-stop');
        searchParams.set('try', id ?? '');
        await page.goto(`${pathname}?${searchParams.toString()}`);
        await page.locator('.ask-more summary').click();
      },
    ],
  ],
  proofs: [
    [
      'matrix',
      async (page) => {
        await openChain(page);
        await page.goto(`${new URL(page.url()).pathname}/matrix`);
      },
    ],
    [
      'doors',
      async (page) => {
        await page.goto(page.url().replace('/matrix', '/doors'));
        await page.locator('.doors details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
      },
    ],
  ],
  estate: [
    [
      'estate',
      async (page) => {
        await openChain(page, 'estate');
        await ready(page);
      },
    ],
  ],
};

/** Both colour schemes and both languages; what colours do to one language they do to the other. */
const LOOKS = [
  { colorScheme: 'light', lang: 'en' },
  { colorScheme: 'dark', lang: 'ja' },
] as const;

for (const { colorScheme, lang } of LOOKS) {
  for (const [journey, places] of Object.entries(JOURNEYS)) {
    test(`axe finds nothing serious: ${journey}, ${colorScheme}, ${lang}`, async ({ page, context, baseURL }) => {
      test.slow();
      await context.addCookies([{ name: 'hoplens-lang', value: lang, url: baseURL ?? '' }]);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const [place, open] of places) {
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
