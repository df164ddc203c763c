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
  test('no page scrolls sideways at 360 or 320 px, and no text leaves what holds it', async () => {
    const page = await open('about:blank');
    const wide: string[] = [];
    for (const { path } of PAGE_TYPES) {
      await page.goto(path);
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 740 });
        const found = await page.evaluate(() => document.documentElement.scrollWidth);
        const misfits = [...(found > width ? [`${found} px wide`] : []), ...(await spilledText(page))];
        wide.push(...misfits.map((misfit) => `${path} at ${width} px: ${misfit}`));
      }
    }
    expect(wide).toEqual([]);
    await page.context().close();
  });
});
