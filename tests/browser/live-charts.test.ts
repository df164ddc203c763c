import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { formatPoints } from '../../src/charts/formatters.ts';
import { axeFindings } from '../support/axe.ts';
import { describeInBrowser } from '../support/browser.ts';
import { alive, livePoints, saidOf, shownOf, tableOf, wordsOfRows } from '../support/live-chart.ts';
import { difference } from '../support/pixels.ts';

const PAGES = ['news/gpt-image-2-clean-sweep/', 'boards/text-to-image/'];
const [ARTICLE = '', BOARD = ''] = PAGES;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** The requests that wake a chart, and whatever the page complains about. */
function watched(page: Page): { woken: string[]; complaints: string[] } {
  const found = { woken: [] as string[], complaints: [] as string[] };
  page.on('request', (request) => {
    if (/live-chart|\.json$/.test(request.url())) found.woken.push(request.url());
  });
  page.on('pageerror', (error) => found.complaints.push(error.message));
  page.on('console', (message) => found.complaints.push(message.text()));
  return found;
}

async function tabToChart(page: Page): Promise<void> {
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('.chart-stage'))) return;
  }
  throw new Error('the chart is out of reach of the Tab key');
}

/** Brings the first chart to life by a mouse that passes over it, and leaves it with nothing shown. */
async function passOver(page: Page): Promise<void> {
  await page.locator('.chart-stage').first().hover();
  await alive(page);
  await page.mouse.move(0, 0);
}

/** The points whose value is not the one that their row of the table gives. */
async function valuesAstray(page: Page): Promise<unknown[]> {
  const { columns, rows } = await tableOf(page);
  const points = await livePoints(page);
  expect(new Set(points.map(({ row }) => row)).size).toBe(rows.length);
  return points.filter(({ y, row }) => {
    const text = rows[row]?.[columns.indexOf('Gap')] ?? '';
    return formatPoints(y, text.split('.')[1]?.length ?? 0) !== text;
  });
}

/** Draws a finger up the chart until the browser takes the touch for itself, to scroll. */
async function swipeUp(page: Page): Promise<void> {
  const { x = 0, y = 0 } = (await page.locator('.chart-stage').first().boundingBox()) ?? {};
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove', top: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: x + 150, y: y + top }] });
  await touch('touchStart', 250);
  await touch('touchMove', 200);
  await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
}

async function tap(page: Page, at: { left: number; top: number }): Promise<void> {
  const box = await page.locator('.chart-stage').first().boundingBox();
  await page.touchscreen.tap((box?.x ?? 0) + at.left, (box?.y ?? 0) + at.top);
}

describeInBrowser('a live chart', (open) => {
  describe.each(PAGES)('on %s', (path) => {
    test('is fetched once, when a reader reaches for it, and holds the values of its table', async () => {
      const page = await open('about:blank');
      const { woken, complaints } = watched(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.locator('.chart-stage').first().scrollIntoViewIfNeeded();
      expect(woken).toEqual([]);
      await passOver(page);
      await page.locator('.chart-stage').first().hover();
      await page.waitForLoadState('networkidle');
      expect(woken).toHaveLength(2);
      expect(await valuesAstray(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    test('says every row of its table to the keyboard alone, in the words it shows', async () => {
      const page = await open(path);
      await tabToChart(page);
      await alive(page);
      const expected = wordsOfRows(await tableOf(page));
      expect(await saidOf(page)).toBe(expected[0]);
      await page.keyboard.press('Home');
      const points = await livePoints(page);
      const said: string[] = [];
      for (const _ of points) {
        said.push(await saidOf(page));
        expect(await shownOf(page)).toBe(said.at(-1));
        await page.keyboard.press('ArrowRight');
      }
      const rows = points.toSorted((a, b) => a.x - b.x || b.row - a.row).map(({ row }) => row);
      expect(said).toEqual(rows.map((row) => expected[row]));
      expect(rows.toSorted((a, b) => a - b)).toEqual(expected.map((_, row) => row));
      await page.keyboard.press('Escape');
      expect([await saidOf(page), await shownOf(page)]).toEqual(['', '']);
      await page.context().close();
    });
  });

  test('lets a finger scroll past, answers the tap that wakes it, and gives every point to a finger', async () => {
    const page = await open(BOARD, PHONE);
    const { woken } = watched(page);
    const expected = wordsOfRows(await tableOf(page));
    await page.locator('.chart-stage').first().scrollIntoViewIfNeeded();
    await swipeUp(page);
    const stage = page.locator('.chart-stage').first();
    expect(await stage.evaluate((element) => getComputedStyle(element).touchAction)).toContain('pan-y');
    expect(woken).toEqual([]);
    await tap(page, { left: 10, top: 300 });
    await alive(page);
    const points = await livePoints(page);
    // The first point of the board lies nearest to the left edge.
    expect(await saidOf(page)).toBe(expected.at(-1));
    const wrong: number[] = [];
    for (const point of points) {
      await tap(page, point);
      if ((await saidOf(page)) !== expected[point.row]) wrong.push(point.row);
    }
    expect(wrong).toEqual([]);
    await page.getByRole('button', { name: 'Previous' }).first().tap();
    await page.getByRole('button', { name: 'Next' }).first().tap();
    expect(await saidOf(page)).toBe(expected[points.at(-1)?.row ?? 0]);
    await page.context().close();
  });

  test('has no finding of axe with a point shown, light or dark', async () => {
    const page = await open(ARTICLE);
    await page.locator('.chart-stage').first().focus();
    await alive(page);
    expect(await shownOf(page)).not.toBe('');
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  test('loses no key while it is on its way', async () => {
    const page = await open(BOARD);
    await page.route('**/*.json', (route) => void setTimeout(() => void route.continue(), 400));
    await page.locator('.chart-stage').first().focus();
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowLeft');
    await alive(page);
    const expected = wordsOfRows(await tableOf(page));
    expect(await saidOf(page)).toBe(expected[5]);
    await page.context().close();
  });

  test('stays a picture and says so where it cannot be fetched, until it can', async () => {
    const page = await open(BOARD);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/*.json', (route) => route.abort());
    await page.locator('.chart-stage').first().hover();
    const said = page.locator('.chart-said').first();
    await expect.poll(() => said.innerText()).toMatch(/could not be fetched/);
    expect(await page.locator('.chart-picture svg:visible').count()).toBe(1);
    expect(errors).toEqual([]);
    await page.unroute('**/*.json');
    await passOver(page);
    expect(await said.textContent()).toBe('');
    await page.context().close();
  });
});

describeInBrowser('picture and live chart', (open) => {
  const LOOKS = [
    { width: 360, colorScheme: 'light' },
    { width: 360, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'light' },
  ] as const;

  test('lie on each other in both themes and widths, changed while awake', async () => {
    const [asleep, awake] = [await open(BOARD), await open(BOARD)];
    await passOver(awake);
    for (const { width, colorScheme } of LOOKS) {
      const pictures: Buffer[] = [];
      for (const page of [asleep, awake]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        pictures.push(await page.locator('.chart-stage').first().screenshot());
      }
      const [picture = Buffer.of(), live = Buffer.of()] = pictures;
      const { share, shift } = await difference(picture, live);
      expect(share).toBeLessThan(0.03);
      expect(share).toBeGreaterThan(0);
      expect(shift).toBeLessThanOrEqual(1);
    }
    await Promise.all([asleep.context().close(), awake.context().close()]);
  });
});
