import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { layoutShifts, readThrough } from '../support/layout-shifts.ts';
import { PAGE_TYPES } from '../support/page-types.ts';

/** Long enough for the page to stand in the faces of the reader’s own system, in milliseconds. */
const LATE = 400;

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
    await page.route('**/*.woff2', async (route) => {
      await pause(LATE);
      await route.continue();
    });
    await page.goto(path);
    await readThrough(page);
    expect(await layoutShifts(page)).toEqual([]);
    await page.context().close();
  });
});
