import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { describeInBrowser } from '../support/browser.ts';
import { alive, figureOf, livePoints, saidOf, shownOf, tableOf, wordsOfRows } from '../support/live-chart.ts';
import { difference } from '../support/pixels.ts';

const ARTICLE = 'news/gpt-image-2-clean-sweep/';
const BOARD = 'boards/text-to-image/';
const CHARTS = [
  { kind: 'category-gains', path: ARTICLE, forward: 'ArrowDown' },
  { kind: 'score-gap', path: BOARD, forward: 'ArrowRight' },
] as const;
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

async function tabTo(stage: Locator): Promise<void> {
  for (let presses = 0; presses < 300; presses += 1) {
    await stage.page().keyboard.press('Tab');
    if (await stage.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('the chart is out of reach of the Tab key');
}

/** Brings a chart to life by a mouse that passes over it, and leaves it with nothing shown. */
async function passOver(figure: Locator): Promise<void> {
  await figure.locator('.chart-stage').hover();
  await alive(figure);
  await figure.page().mouse.move(0, 0);
}

/** The numbers that stand in a text, with how many decimals they have. */
function numbersIn(text: string): { value: number; decimals: number }[] {
  return [...text.replaceAll('\u2212', '-').matchAll(/-?\d+(?:\.(\d+))?/g)].map(
    ([number, decimals = '']) => ({
      value: Number(number),
      decimals: decimals.length,
    }),
  );
}

/** The points whose value is not one that their row of the table gives, in the column of their dataset. */
async function valuesAstray(figure: Locator): Promise<unknown[]> {
  const { columns, rows } = await tableOf(figure);
  const points = await livePoints(figure);
  expect([...new Set(points.map(({ row }) => row))].toSorted((a, b) => a - b)).toEqual([...rows.keys()]);
  return points.filter(({ x, y, row, label }) => {
    const own = columns.indexOf(label);
    const value = own === -1 ? y : x;
    const given = numbersIn(rows[row]?.[own === -1 ? columns.indexOf('Gap') : own] ?? '');
    return !given.some((number) => Math.abs(value - number.value) <= 0.5 / 10 ** number.decimals + 1e-9);
  });
}

/** Draws a finger up a chart until the browser takes the touch for itself, to scroll. */
async function swipeUp(stage: Locator): Promise<void> {
  const { x = 0, y = 0 } = (await stage.boundingBox()) ?? {};
  const session = await stage.page().context().newCDPSession(stage.page());
  const touch = (type: 'touchStart' | 'touchMove', top: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: x + 150, y: y + top }] });
  await touch('touchStart', 250);
  await touch('touchMove', 200);
  await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
}

async function tap(stage: Locator, at: { left: number; top: number }): Promise<void> {
  const box = await stage.boundingBox();
  await stage.page().touchscreen.tap((box?.x ?? 0) + at.left, (box?.y ?? 0) + at.top);
}

describeInBrowser('a live chart', (open) => {
  describe.each(CHARTS)('of $kind', ({ kind, path, forward }) => {
    test('is fetched once, when a reader reaches for it, and holds the values of its table', async () => {
      const page = await open('about:blank');
      const { woken, complaints } = watched(page);
      const figure = figureOf(page, kind);
      await page.goto(path, { waitUntil: 'networkidle' });
      await figure.scrollIntoViewIfNeeded();
      expect(woken).toEqual([]);
      await passOver(figure);
      await figure.locator('.chart-stage').hover();
      await page.waitForLoadState('networkidle');
      expect(woken).toHaveLength(2);
      expect(await valuesAstray(figure)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    test('says every row of its table to the keyboard alone, in the words it shows', async () => {
      const page = await open(path);
      const figure = figureOf(page, kind);
      await tabTo(figure.locator('.chart-stage'));
      await alive(figure);
      const expected = await wordsOfRows(figure);
      // Its first row: the newest publication, or the category on top.
      expect(await saidOf(figure)).toBe(expected[0]);
      await page.keyboard.press('Home');
      const said: string[] = [];
      for (const _ of expected) {
        said.push(await saidOf(figure));
        expect(await shownOf(figure)).toBe(said.at(-1));
        await page.keyboard.press(forward);
      }
      expect(said).toEqual(kind === 'score-gap' ? expected.toReversed() : expected);
      await page.keyboard.press('Escape');
      expect([await saidOf(figure), await shownOf(figure)]).toEqual(['', '']);
      await page.context().close();
    });

    test('answers the tap that wakes it, and gives every point to a finger', async () => {
      const page = await open(path, PHONE);
      const { woken } = watched(page);
      const figure = figureOf(page, kind);
      const expected = await wordsOfRows(figure);
      const stage = figure.locator('.chart-stage');
      await stage.scrollIntoViewIfNeeded();
      await swipeUp(stage);
      expect(woken).toEqual([]);
      expect(await stage.evaluate((element) => getComputedStyle(element).touchAction)).toContain('pan-y');
      await tap(stage, { left: 10, top: 300 });
      await alive(figure);
      expect(await saidOf(figure)).not.toBe('');
      const wrong: number[] = [];
      for (const point of await livePoints(figure)) {
        await tap(stage, point);
        if ((await saidOf(figure)) !== expected[point.row]) wrong.push(point.row);
      }
      expect(wrong).toEqual([]);
      await page.context().close();
    });
  });

  test('is read by its buttons too', async () => {
    const page = await open(BOARD, PHONE);
    const figure = figureOf(page, 'score-gap');
    const expected = await wordsOfRows(figure);
    await figure.getByRole('button', { name: 'Previous' }).tap();
    await alive(figure);
    expect(await saidOf(figure)).toBe(expected[0]);
    await figure.getByRole('button', { name: 'Previous' }).tap();
    expect(await saidOf(figure)).toBe(expected[1]);
    await figure.getByRole('button', { name: 'Next' }).tap();
    expect(await saidOf(figure)).toBe(expected[0]);
    await page.context().close();
  });

  test('has no finding of axe with both charts of an article alive, light or dark', async () => {
    const page = await open(ARTICLE);
    for (const { kind } of CHARTS) {
      const figure = figureOf(page, kind);
      await figure.locator('.chart-stage').focus();
      await alive(figure);
      expect(await shownOf(figure)).not.toBe('');
    }
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  test('loses no key while it is on its way', async () => {
    const page = await open(BOARD);
    const figure = figureOf(page, 'score-gap');
    await page.route('**/*.json', (route) => void setTimeout(() => void route.continue(), 400));
    await figure.locator('.chart-stage').focus();
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowLeft');
    await alive(figure);
    expect(await saidOf(figure)).toBe((await wordsOfRows(figure))[5]);
    await page.context().close();
  });

  test('stays a picture and says so where it cannot be fetched, until it can', async () => {
    const page = await open(BOARD);
    const figure = figureOf(page, 'score-gap');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/*.json', (route) => route.abort());
    await figure.locator('.chart-stage').hover();
    const said = figure.locator('.chart-said');
    await expect.poll(() => said.innerText()).toMatch(/could not be fetched/);
    expect(await figure.locator('.chart-picture svg:visible').count()).toBe(1);
    expect(errors).toEqual([]);
    await page.unroute('**/*.json');
    await page.mouse.move(0, 0);
    await passOver(figure);
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

  test('lie on each other in both themes and widths, changed while awake; the picture is printed', async () => {
    const [asleep, awake] = [await open(ARTICLE), await open(ARTICLE)];
    const figures = [asleep, awake].flatMap((page) => CHARTS.map(({ kind }) => figureOf(page, kind)));
    const [gains, gaps, liveGains, liveGaps] = figures as [Locator, Locator, Locator, Locator];
    await passOver(liveGains);
    await passOver(liveGaps);
    for (const { width, colorScheme } of LOOKS) {
      for (const page of [asleep, awake]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
      }
      for (const pair of [
        [gains, liveGains],
        [gaps, liveGaps],
      ] as const) {
        const shots = pair.map((figure) => figure.locator('.chart-stage').screenshot());
        const [picture = Buffer.of(), live = Buffer.of()] = await Promise.all(shots);
        const { share, shift } = await difference(picture, live);
        expect(share).toBeLessThan(0.03);
        expect(share).toBeGreaterThan(0);
        expect(shift).toBeLessThanOrEqual(1);
      }
    }
    await awake.emulateMedia({ media: 'print' });
    expect(await liveGaps.locator('.chart-canvas').isVisible()).toBe(false);
    expect(await liveGaps.locator('.chart-picture svg:visible').count()).toBe(1);
    await Promise.all([asleep.context().close(), awake.context().close()]);
  });
});

describeInBrowser('the buttons of a gap chart at rest', (open) => {
  test('lead in from their own ends, and say where there is no further', async () => {
    const page = await open(BOARD, PHONE);
    const figure = figureOf(page, 'score-gap');
    const expected = await wordsOfRows(figure);
    const next = figure.getByRole('button', { name: 'Next' });
    const previous = figure.getByRole('button', { name: 'Previous' });
    await next.tap();
    await alive(figure);
    // The table has the newest first: its last row is the oldest.
    expect(await saidOf(figure)).toBe(expected.at(-1));
    const disabled = () =>
      Promise.all([previous, next].map((button) => button.getAttribute('aria-disabled')));
    expect(await disabled()).toEqual(['true', 'false']);
    await next.tap();
    expect(await saidOf(figure)).toBe(expected.at(-2));
    expect(await disabled()).toEqual(['false', 'false']);
    await page.context().close();
  });

  test('the words stand under a narrow picture, over no point, and move nothing', async () => {
    const page = await open(BOARD, PHONE);
    const figure = figureOf(page, 'score-gap');
    const height = () => figure.evaluate((element) => element.getBoundingClientRect().height);
    const before = await height();
    await figure.getByRole('button', { name: 'Next' }).tap();
    await alive(figure);
    const stage = await figure.locator('.chart-stage').boundingBox();
    const tip = await figure.locator('.chart-tip').boundingBox();
    expect(tip?.y ?? 0).toBeGreaterThanOrEqual((stage?.y ?? 0) + (stage?.height ?? 0));
    expect(tip?.width).toBeCloseTo(stage?.width ?? 0, 0);
    expect(await height()).toBe(before);
    await page.context().close();
  });
});
