import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Chromium } from './chromium.ts';

/** No request leaves this machine, whatever the page or the browser would like. */
const ARGS = [
  '--no-sandbox',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Starts the browser that was found. */
export function launchBrowser(found: Extract<Chromium, { kind: 'found' }>): Promise<Browser> {
  const env = { ...process.env, ...found.env } as Record<string, string>;
  return playwright.launch({ executablePath: found.path, args: ARGS, env });
}

export type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<Page>;

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
      const page = await context.newPage();
      if (path !== 'about:blank') await page.goto(path);
      return page;
    });
  });
}
