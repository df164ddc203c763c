import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { describeInBrowser } from '../support/browser.ts';

const SWEEP = 'news/gpt-image-2-clean-sweep/';
const sized = (width: number, height = 800) => ({ viewport: { width, height } });

/** The lead that Arena announced, and what it opens. */
function lead(page: Page): { readonly number: Locator; readonly note: Locator } {
  const number = page.locator('.claim', { hasText: '242 points' });
  return { number, note: page.locator('.claim:has-text("242 points") + .then-now') };
}

const plain = async (note: Locator) =>
  (await note.innerText()).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');

async function overlaps(a: Locator, b: Locator): Promise<boolean> {
  const [one, other] = [await a.boundingBox(), await b.boundingBox()];
  if (one === null || other === null) throw new Error('nothing is drawn');
  return (
    one.y < other.y + other.height &&
    other.y < one.y + one.height &&
    one.x < other.x + other.width &&
    other.x < one.x + one.width
  );
}

describeInBrowser('a number that somebody said', (open) => {
  test('opens then, now and source in place by a click, and closes by one elsewhere', async () => {
    const page = await open(SWEEP, sized(1440));
    const { number, note } = lead(page);
    expect(await note.isVisible()).toBe(false);
    await number.click();
    const text = await plain(note);
    expect(text).toContain('Said by Arena, 21 Apr 2026');
    expect(text).toContain('Confirmed');
    expect(text).toMatch(/Then 242 .*1512 against 1270.*22 Apr 2026/);
    expect(text).toMatch(/Now 121 .*1383 against 1262.*7 Oct 2026/);
    expect(text).toContain('Sources GPT-Image-2 AINews · 21 Apr 2026 OfficeChai');
    // In the margin, from under its line down or from there up.
    const [line, box] = [await number.boundingBox(), await note.boundingBox()];
    if (line === null || box === null) throw new Error('nothing is drawn');
    expect(box.x).toBeGreaterThan(line.x + line.width);
    const under = line.y + line.height;
    const apart = Math.min(Math.abs(under - box.y), Math.abs(under - box.y - box.height));
    expect(apart).toBeLessThan(8);
    await page.locator('h1').click();
    expect(await note.isVisible()).toBe(false);
    await page.context().close();
  });

  test.each([
    ['with scripts', true],
    ['without scripts', false],
  ])(
    'opens and closes by keyboard, and its links are the next stops, %s',
    async (_how, javaScriptEnabled) => {
      const page = await open(SWEEP, { ...sized(1280), javaScriptEnabled });
      const { number, note } = lead(page);
      await number.focus();
      await page.keyboard.press('Enter');
      expect(await note.isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(
        await note
          .locator('a')
          .first()
          .evaluate((link) => link.matches(':focus')),
      ).toBe(true);
      await page.keyboard.press('Escape');
      expect(await note.isVisible()).toBe(false);
      expect(await number.evaluate((button) => button.matches(':focus'))).toBe(true);
      await page.context().close();
    },
  );

  test.each([360, 320])(
    'opens by touch at %i px below or above its line, whole and not over it',
    async (width) => {
      const page = await open(SWEEP, { ...sized(width, 640), hasTouch: true, isMobile: true });
      const { number, note } = lead(page);
      for (const block of ['start', 'end'] as const) {
        await number.evaluate(
          (button, at) => button.scrollIntoView({ block: at, behavior: 'instant' }),
          block,
        );
        await number.tap();
        expect(await overlaps(number, note)).toBe(false);
        const box = await note.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await number.tap();
        await note.waitFor({ state: 'hidden' });
      }
      await page.context().close();
    },
  );

  test.each(['light', 'dark'] as const)('is without findings when it is open, %s', async (colorScheme) => {
    const page = await open(SWEEP, { ...sized(360), colorScheme });
    await lead(page).number.click();
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  test('on paper the table at the end says what cannot be opened', async () => {
    const page = await open(SWEEP, sized(900));
    await page.emulateMedia({ media: 'print' });
    expect(await lead(page).note.isVisible()).toBe(false);
    const row = page.locator('.book tr', { hasText: '242 points above the next model' });
    expect(await plain(row)).toMatch(/Arena ?21 Apr 2026 Confirmed .*242 22 Apr 2026 121 7 Oct 2026/);
    await page.context().close();
  });
});

describeInBrowser('a prediction in a sentence', (open) => {
  test('opens what became of it, in the column of what it is judged by', async () => {
    const page = await open('news/dall-e-2-and-3-retire/', sized(360));
    const number = page.locator('.claim', { hasText: 'told' });
    await number.click();
    const rows = page.locator('.claim:has-text("told") + .then-now .row');
    expect(await plain(rows.first())).toMatch(/^Judged .*deprecated and removed from the API/);
    const lefts = await rows.evaluateAll((all) =>
      all.map((row) => row.children[1]?.getBoundingClientRect().left),
    );
    expect(new Set(lefts).size).toBe(1);
    await page.context().close();
  });
});

describeInBrowser('an article whose claims have moved', (open) => {
  test('says so at its top, each leading to its line in the table', async () => {
    const page = await open(SWEEP, sized(1440));
    const since = page.getByRole('complementary', { name: /^Since publication/ });
    const told = await since.getByRole('listitem').allInnerTexts();
    expect(told.map((text) => text.replace(/\s+/g, ' '))).toContain(
      '7 Oct 2026 GPT Image 2, Text-to-image: the gap of 242 over Nano Banana 2 is now 121.',
    );
    const link = since.getByRole('link', { name: /the gap of 242/ });
    await link.click();
    expect(await plain(page.locator(':target'))).toContain('242 points above the next model');
    await page.context().close();
  });
});
