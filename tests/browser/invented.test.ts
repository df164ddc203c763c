import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { describeInBrowser, placeOf } from '../support/browser.ts';
import { INVENTED_PAGES } from '../support/invented/invented-pages.ts';
import { layoutShifts } from '../support/layout-shifts.ts';
import { spilledText } from '../support/spilled-text.ts';

/** What does not fit: how wide a page is that scrolls sideways, and the text that leaves what holds it. */
async function misfitsAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  const found = await page.evaluate(() => document.documentElement.scrollWidth);
  return [...(found > width ? [`${found} px wide`] : []), ...(await spilledText(page))];
}

describeInBrowser('at the edges of what a site can hold', (open) => {
  test.each(INVENTED_PAGES)(
    '$name says so in words, fits every screen, lies still, and is accessible',
    async (type) => {
      const page = await open('about:blank', { viewport: { width: 1440, height: 900 } });
      await page.goto(placeOf(type));
      // Before the width changes, for then everything moves.
      expect(await layoutShifts(page)).toEqual([]);
      const text = (await page.locator('main').innerText()).replaceAll('\u00A0', ' ');
      expect(text).toContain(type.says);
      for (const width of [1440, 768, 360, 320]) expect(await misfitsAt(page, width)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
      await page.context().close();
    },
  );
});

describeInBrowser('what does not fit', (open) => {
  test('is found: a name that cannot be broken, and one that is not allowed to', async () => {
    const page = await open('about:blank', { viewport: { width: 320, height: 900 } });
    const name = 'Superpneumonoultramicroscopicsilicovolcanoconiosispictor2026';
    await page.setContent(
      `<div style="display:flex"><p style="width:8rem">${name}</p><p>beside</p></div>` +
        `<p style="width:8rem;overflow:auto">${name}</p><p style="overflow-wrap:anywhere">${name}</p>`,
    );
    expect(await spilledText(page)).toEqual([`p.: ${name.slice(0, 40)}`]);
    await page.context().close();
  });
});
