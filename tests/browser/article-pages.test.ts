import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';

const SWEEP = 'news/gpt-image-2-clean-sweep/';
const sized = (width: number) => ({ viewport: { width, height: 800 } });
const displayOf = (page: Page, selector: string) =>
  page.evaluate((asked) => {
    const found = document.querySelector(asked);
    return found ? getComputedStyle(found).display : 'missing';
  }, selector);

describeInBrowser('an article', (open) => {
  test('gives a row of standings two lines on a phone, and a table stays one to be heard', async () => {
    const page = await open(SWEEP, sized(360));
    const rows = page.locator('.rows tbody tr');
    const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    expect(heights).toHaveLength(5);
    // Two lines of 24 and 20 px between two of 8 px, a rule; the longest name may take a line more.
    expect(Math.min(...heights)).toBeLessThan(64);
    expect(Math.max(...heights)).toBeLessThan(88);
    expect(await rows.nth(1).locator('td, th').allInnerTexts()).toHaveLength(6);
    expect(await page.getByRole('table').first().getByRole('row').count()).toBe(6);
    expect(await page.getByRole('table').first().getByRole('rowheader').count()).toBe(5);
    await page.context().close();
  });

  test('keeps its table on a tablet and on paper', async () => {
    const page = await open(SWEEP, sized(768));
    expect(await displayOf(page, '.rows tbody tr')).toBe('table-row');
    await page.setViewportSize({ width: 600, height: 800 });
    expect(await displayOf(page, '.rows tbody tr')).toBe('grid');
    await page.emulateMedia({ media: 'print' });
    expect(await displayOf(page, '.rows tbody tr')).toBe('table-row');
    await page.context().close();
  });

  test('prints no way on and nothing to unfold, and lets a chart’s notes go to the next page', async () => {
    const page = await open(SWEEP, sized(768));
    await page.emulateMedia({ media: 'print' });
    expect(await displayOf(page, '.step')).toBe('none');
    expect(await displayOf(page, 'summary')).toBe('none');
    const breaks = await page.evaluate(() =>
      ['.chart-figure', '.chart-show'].map((part) => {
        const found = document.querySelector(part);
        return found ? getComputedStyle(found).breakInside : 'missing';
      }),
    );
    expect(breaks).toEqual(['auto', 'avoid']);
    await page.context().close();
  });

  test('does not part a name from its number, in headline, list or text', async () => {
    const page = await open('news/dall-e-2-and-3-retire/', sized(360));
    expect(await page.locator('h1 .nb').allInnerTexts()).toContain('DALL-E');
    expect(await page.locator('.prose p .nb').allInnerTexts()).toContain('DALL-E');
    await page.goto('news/');
    expect(await page.locator('.news h2 .nb').allInnerTexts()).toContain('DALL-E');
    await page.context().close();
  });

  test('says what a gap comes of in figures that do not gape', async () => {
    const page = await open(SWEEP, sized(1440));
    const note = page.locator('.number').first();
    await note.focus();
    const says = note.locator('.says');
    expect((await says.innerText()).replaceAll('\u00a0', ' ')).toMatch(
      /^1512 against 1270, .*\. Snapshot of 22 April 2026, Text-to-image\.$/,
    );
    expect(await says.evaluate((node) => getComputedStyle(node).fontVariantNumeric)).toBe('normal');
    await page.context().close();
  });

  test('lists its sources in the order of their numbers, each a target of 44 px', async () => {
    const page = await open('news/nano-banana/', sized(360));
    const items = page.locator('.tiers li');
    const numbers = await items.evaluateAll((all) => all.map((item) => Number(item.getAttribute('value'))));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const heights = await items
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await page.context().close();
  });
});

describeInBrowser('the list of news', (open) => {
  test('dates each article by what it tells of', async () => {
    const page = await open('news/', sized(360));
    const dates = await page.locator('.news .kicker time').allInnerTexts();
    expect(dates).toContain('21\u00a0Apr\u00a02026'.replaceAll('\u00a0', ' '));
    expect(new Set(dates).size).toBe(dates.length);
    await page.context().close();
  });
});
