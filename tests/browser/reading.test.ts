import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { spilledText } from '../support/spilled-text.ts';

describeInBrowser('without scripts', (open) => {
  test.each(PAGE_TYPES)('$name reads whole', async ({ path, says }) => {
    const page = await open(path, { javaScriptEnabled: false });
    const heading = (await page.locator('h1').allInnerTexts()).join('').trim();
    // A name stays on one line by spaces that do not break: to a reader they are spaces.
    const text = (await page.locator('main').innerText()).replaceAll('\u00A0', ' ');
    expect(heading).not.toBe('');
    expect(text).toContain(says);
    expect(text.length).toBeGreaterThan(40);
    await page.context().close();
  });

  test('a board shows its chart and the numbers of the chart', async () => {
    const page = await open('boards/text-to-image/', { javaScriptEnabled: false });
    expect(await page.locator('figure svg:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('figure table tbody tr').count()).toBeGreaterThan(10);
    await page.context().close();
  });
});

describeInBrowser('on a phone', (open) => {
  test.each([320, 360])(
    'no page scrolls sideways at %i px, and no text leaves what holds it',
    async (width) => {
      const page = await open('about:blank', { viewport: { width, height: 740 } });
      const wide: string[] = [];
      for (const { path } of PAGE_TYPES) {
        await page.goto(path);
        const found = await page.evaluate(() => document.documentElement.scrollWidth);
        if (found > width) wide.push(`${path}: ${found}`);
        wide.push(...(await spilledText(page)).map((text) => `${path}: ${text}`));
      }
      expect(wide).toEqual([]);
      await page.context().close();
    },
  );
});
