import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { layoutShifts } from '../support/layout-shifts.ts';
import { PAGE_TYPES } from '../support/page-types.ts';

describeInBrowser('nothing on a page moves by itself', (open) => {
  test.each(PAGE_TYPES)('$name, while it comes and while one scrolls through it', async ({ path }) => {
    const page = await open('about:blank', { viewport: { width: 1280, height: 800 } });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    expect(await layoutShifts(page)).toEqual([]);
    await page.context().close();
  });

  test.each(PAGE_TYPES)('$name, on a phone where the faces come late', async ({ path }) => {
    const page = await open('about:blank', { viewport: { width: 360, height: 800 } });
    await page.route('**/*.woff2', async (route) => {
      await pause(600);
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    expect(await layoutShifts(page)).toEqual([]);
    await page.context().close();
  });
});
