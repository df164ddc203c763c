import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { PAGE_TYPES } from '../support/page-types.ts';

/**
 * What a finger is to hit and is less than 44 px high or wide, but for links in a line of text, which WCAG 2.5.5 excepts.
 * What lets a finger through is none of its targets.
 */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 44;
    const inText = (target: Element) => {
      const around = target.closest('p, li, dd, dt, td, th, caption, figcaption, h1, h2, h3');
      const own = target.textContent.trim().length;
      return (
        getComputedStyle(target).display.startsWith('inline') &&
        around !== null &&
        around.textContent.replace(/\s+/g, ' ').trim().length > own + 1
      );
    };
    const outOfSight = (target: Element | null): boolean =>
      target !== null &&
      (getComputedStyle(target).clipPath === 'inset(50%)' || outOfSight(target.parentElement));
    const hit = (target: Element) => {
      const box = target.getBoundingClientRect();
      // A hit area may be wider than the box: half of 44 px above and below the middle must belong to the target.
      const reaches = (dx: number, dy: number) => {
        const found = document.elementFromPoint(box.x + box.width / 2 + dx, box.y + box.height / 2 + dy);
        return found !== null && (target.contains(found) || found.contains(target));
      };
      return box.height >= LEAST - 0.5 || (reaches(0, -LEAST / 2 + 1) && reaches(0, LEAST / 2 - 1));
    };
    return [...document.querySelectorAll('a[href], button, summary, input, select')]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !inText(target))
      .filter((target) => !target.closest('[aria-hidden="true"]') && !outOfSight(target))
      .filter((target) => getComputedStyle(target).pointerEvents !== 'none')
      .filter((target) => {
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
        return !hit(target);
      })
      .map(
        (target) => `${target.outerHTML.slice(0, 90)} ${target.getBoundingClientRect().height.toFixed(0)}`,
      );
  });
}

describeInBrowser('under a finger', (open) => {
  test.each(PAGE_TYPES)('what stands alone on $name is 44 px high', async ({ path }) => {
    const page = await open(path, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const found = await smallTargets(page);
    expect([...new Set(found)].slice(0, 20)).toEqual([]);
    await page.context().close();
  });

  test.each([320, 360, 640])(
    'the masthead of a phone of %i px has two lines, none of one entry',
    async (width) => {
      const page = await open('', { viewport: { width, height: 740 } });
      const tops = await page
        .locator('.nav li')
        .evaluateAll((entries) => entries.map((entry) => entry.getBoundingClientRect().top));
      const lines = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
      expect(lines).toEqual([5, 4]);
      await page.context().close();
    },
  );
});
