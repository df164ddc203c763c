import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { drawnShare } from '../support/pixels.ts';

const VIEWPORT = { width: 1440, height: 900 };

/** Marks that are drawn by a background, each on a page that has it; a rail is the left edge of its row. */
const MARKS = [
  { mark: 'the rail of a tower', path: '', selector: '.rows li.lead', rail: { from: 30, width: 6 } },
  { mark: 'a reign', path: '', selector: '.lane li.seg:not(.void, .open)' },
  { mark: 'a reign whose interval is not published', path: '', selector: '.key .k-open' },
  { mark: 'a stretch of which nothing is held', path: '', selector: '.lane li.void' },
  { mark: 'a lead that changed hands', path: '', selector: '.lane .chg' },
  { mark: 'a life in a lineage', path: 'models/gpt-image-2/', selector: '.lineage .cur i' },
  { mark: 'an interval', path: 'boards/text-to-image/', selector: '.st .iv' },
  { mark: 'the bar of a claim', path: 'claims/gpt-image-2-gap-over-nano-banana-2/', selector: '.meas i' },
  {
    mark: 'a publication on the ruler',
    path: 'boards/text-to-image/2026-04-22/',
    selector: '.ruler a.now',
  },
  { mark: 'the page one is on', path: 'models/', selector: '.nav [aria-current]', foot: 3 },
] as const;

/** What is drawn of a mark, as a share of the box it is drawn in. */
async function shareOf(page: Page, { selector, ...part }: (typeof MARKS)[number]): Promise<number> {
  const mark = page.locator(selector).first();
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (box === null) throw new Error(`${selector} has no box`);
  const clip =
    'rail' in part
      ? { x: box.x + part.rail.from, y: box.y + 2, width: part.rail.width, height: 40 }
      : 'foot' in part
        ? { ...box, y: box.y + box.height - part.foot, height: part.foot }
        : box;
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const levels = (paper.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  return drawnShare(await page.screenshot({ clip }), levels);
}

describeInBrowser('in forced colours', (open) => {
  test.each(['light', 'dark'] as const)('every mark is still drawn on a %s canvas', async (colorScheme) => {
    const page = await open('about:blank', { viewport: VIEWPORT, forcedColors: 'active', colorScheme });
    const missing: string[] = [];
    let path: string | undefined;
    for (const each of MARKS) {
      if (each.path !== path) await page.goto((path = each.path));
      if ((await shareOf(page, each)) < 0.02) missing.push(each.mark);
    }
    expect(missing).toEqual([]);
    await page.context().close();
  });
});
