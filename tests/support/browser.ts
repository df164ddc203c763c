import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import type { PageType } from './page-types.ts';

export type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/** Where a page stands: below the address of the real site, or on an invented one. */
export function placeOf({ site, path }: PageType): string {
  return site === undefined ? path : new URL(path, inject('inventedSites')[site].address).href;
}

/** A group of tests with a browser on the built site; skipped, and counted as skipped, where there is none. */
export function describeInBrowser(title: string, tests: (open: OpenPage) => void): void {
  const found = inject('chromium');
  if (found.kind === 'missing') {
    describe.skip(`${title} (no browser: ${found.reason})`, () => tests(() => Promise.reject()));
    return;
  }
  describe(title, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser(found);
    });
    afterAll(() => browser.close());
    tests(async (path, options = {}) => {
      const context = await browser.newContext({ baseURL: inject('siteAddress'), ...options });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      if (path !== 'about:blank') await page.goto(path);
      return page;
    });
  });
}
