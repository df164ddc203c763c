import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { PAGE_TYPES } from '../support/page-types.ts';

/** What moved by itself since the page came, as the browser counts it, with what it was that moved. */
function shifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const seen: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            readonly value: number;
            readonly sources: readonly { readonly node: Node | null }[];
          })[]) {
            const moved = entry.sources.map(({ node }) => node?.nodeName ?? 'gone');
            seen.push(`${entry.value.toFixed(4)}: ${moved.join(', ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // What was gathered before is told after the next two frames at the latest.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(seen), 50)));
      }),
  );
}

describeInBrowser('nothing on a page moves by itself', (open) => {
  test.each(PAGE_TYPES)('$name, while it comes and while one scrolls through it', async ({ path }) => {
    const page = await open('about:blank', { viewport: { width: 1280, height: 800 } });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    expect(await shifts(page)).toEqual([]);
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
    expect(await shifts(page)).toEqual([]);
    await page.context().close();
  });
});
