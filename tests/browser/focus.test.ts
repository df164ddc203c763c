import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { PAGE_TYPES } from '../support/page-types.ts';

/** As many stops as show every kind of target a page has; the longest pages have hundreds of one kind. */
const STOPS = 45;

interface Stop {
  readonly target: string;
  /** Why the focus cannot be seen; nothing where it can. */
  readonly unseen?: string;
}

/** Where the focus stands, and whether a reader sees that it does. */
function focusNow(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const target = document.activeElement;
    if (target === null || target === document.body) return undefined;
    const name = target.outerHTML.slice(0, 100);
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
      return { target: name, unseen: 'no outline' };
    const [box] = target.getClientRects();
    if (box === undefined || box.width < 2 || box.height < 2) return { target: name, unseen: 'no size' };
    const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    if (!inView) return { target: name, unseen: 'out of view' };
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
    const found = document.elementFromPoint(x, y);
    const seen = found !== null && (target.contains(found) || found.contains(target));
    return seen ? { target: name } : { target: name, unseen: `under ${found?.outerHTML.slice(0, 60)}` };
  });
}

/** The first stops of a page, from its top. */
async function firstStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let at = 0; at < STOPS; at += 1) {
    await page.keyboard.press('Tab');
    const stop = await focusNow(page);
    if (stop === undefined) break;
    stops.push(stop);
  }
  return stops;
}

/** As wide as a window of 1280 px zoomed to 400 %. */
const ZOOMED = { width: 320, height: 256 };
const TABLES = PAGE_TYPES.filter(({ name }) => ['home', 'snapshot', 'model', 'article'].includes(name));

describeInBrowser('by keyboard', (open) => {
  test.each([
    ...PAGE_TYPES.map((type) => ({ ...type, viewport: { width: 1280, height: 720 } })),
    ...TABLES.map((type) => ({ ...type, viewport: ZOOMED })),
  ])(
    '$name begins with the way to its text, and shows where the focus is, at $viewport.width px',
    async ({ path, viewport, framed = false }) => {
      const page = await open(path, { viewport, reducedMotion: 'reduce' });
      const stops = await firstStops(page);
      // In a frame nothing stands before the text.
      if (!framed) expect(stops[0]?.target).toContain('href="#main"');
      expect(stops.filter(({ unseen }) => unseen !== undefined)).toEqual([]);
      await page.context().close();
    },
  );
});
