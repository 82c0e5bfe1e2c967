import { test as base, expect, type Page } from '@playwright/test';

/** What Chromium says when a page takes a few seconds: a measure of the machine, not of the page. */
const TOO_SLOW = /^The resource \S+ was preloaded using link preload but not used within a few seconds/;

/** A page on which nothing may go wrong unseen: console errors, thrown errors and refusals of the content security policy fail the test. */
export const test = base.extend<{ quiet: Page }>({
  quiet: async ({ page }, use) => {
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      if (!TOO_SLOW.test(message.text())) wrong.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      wrong.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await tellRefusals(page);
    await use(page);
    expect(wrong).toEqual([]);
  },
});

export { expect };

/** Opens the chain of a sample account's first way in, as a person would: over the overview. */
export async function openChain(page: Page, sample = 'article'): Promise<void> {
  await page.goto(`/?sample=${sample}`);
  await page.locator('[data-entry] a').first().click();
  await expect(page).toHaveURL(/\/snapshots\/[0-9a-f]{64}\?entry=/);
}

/** Has every refusal of a content security policy told as a console error: those that a script catches are told nowhere else. */
export async function tellRefusals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`refused: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
}
