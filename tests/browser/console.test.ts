import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { settling } from '../support/settled.ts';

/** Gathers whatever a page complains about while it loads: scripts, policy, requests. */
function complaintsOf(page: Page, expectedStatus: number): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    const expected = response.request().isNavigationRequest() ? expectedStatus : 200;
    if (response.status() !== expected) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    const known = expectedStatus === 404 && message.text().includes('404');
    if (['error', 'warning'].includes(message.type()) && !known) complaints.push(message.text());
  });
  return complaints;
}

describeInBrowser('with scripts', (open) => {
  test.each(PAGE_TYPES)(
    '$name has no error, no violation, no failed request',
    async ({ path, status = 200 }) => {
      const page = await open('about:blank');
      const complaints = complaintsOf(page, status);
      const settled = settling(page);
      await page.goto(path);
      await settled();
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test('the manifest and the icons it names are there', async () => {
    const page = await open('');
    const session = await page.context().newCDPSession(page);
    const { url, errors, data } = await session.send('Page.getAppManifest');
    expect(url).toMatch(/\/site\.webmanifest$/);
    expect(errors).toEqual([]);
    const { icons } = JSON.parse(data ?? '{}') as { icons: { src: string }[] };
    expect(icons.length).toBeGreaterThan(1);
    for (const { src } of icons) {
      expect((await page.request.get(new URL(src, url).href)).status()).toBe(200);
    }
    await page.context().close();
  });
});
