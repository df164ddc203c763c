import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { layoutShifts, readThrough } from '../support/layout-shifts.ts';
import { PAGE_TYPES } from '../support/page-types.ts';

/** Holds the faces of a page back until its first text is on the screen; tells how many it held. */
async function withLateFaces(page: Page): Promise<() => number> {
  let held = 0;
  await page.route('**/*.woff2', async (route) => {
    held += 1;
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await route.continue();
  });
  return () => held;
}

describeInBrowser('nothing on a page moves by itself', (open) => {
  test.each(PAGE_TYPES)('$name, while it comes and while one scrolls through it', async ({ path }) => {
    const page = await open('about:blank', { viewport: { width: 1280, height: 800 } });
    await page.goto(path);
    await readThrough(page);
    expect(await layoutShifts(page)).toEqual([]);
    await page.context().close();
  });

  test.each(PAGE_TYPES)('$name, on a phone where the faces come late', async ({ path }) => {
    const page = await open('about:blank', { viewport: { width: 360, height: 800 } });
    const held = await withLateFaces(page);
    await page.goto(path);
    await readThrough(page);
    expect(await layoutShifts(page)).toEqual([]);
    expect(held()).toBeGreaterThan(0);
    await page.context().close();
  });
});
