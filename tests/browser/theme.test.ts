import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';

/** How light the paper is, from 0 to 255. */
function paper(page: Page): Promise<number> {
  return page.evaluate(() => {
    const colours = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    const painted = colours.find((colour) => !/, 0\)$|transparent/.test(colour)) ?? 'rgb(255, 255, 255)';
    return Number(/\d+/.exec(painted)?.[0]);
  });
}

describeInBrowser('theme', (open) => {
  test.each([
    { colorScheme: 'light', least: 200, most: 255 },
    { colorScheme: 'dark', least: 0, most: 60 },
  ] as const)('follows a system that is $colorScheme', async ({ colorScheme, least, most }) => {
    const page = await open('', { colorScheme });
    expect(await paper(page)).toBeGreaterThanOrEqual(least);
    expect(await paper(page)).toBeLessThanOrEqual(most);
    await page.context().close();
  });

  test('is switched by hand and remembered on the next page, before anything is drawn', async () => {
    const page = await open('', { colorScheme: 'light' });
    await page.locator('[data-theme-switch]').click();
    expect(await paper(page)).toBeLessThan(60);
    await page.goto('timeline/', { waitUntil: 'commit' });
    await page.waitForSelector('body', { state: 'attached' });
    expect(await paper(page)).toBeLessThan(60);
    await page.locator('[data-theme-switch]').click();
    expect(await paper(page)).toBeGreaterThan(200);
    await page.context().close();
  });

  test('has no dead switch without scripts', async () => {
    const page = await open('', { javaScriptEnabled: false });
    expect(await page.locator('[data-theme-switch]').isVisible()).toBe(false);
    await page.context().close();
  });
});
