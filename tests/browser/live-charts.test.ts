import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ChartKind } from '../../src/charts/chart.ts';
import { describeInBrowser } from '../support/browser.ts';
import { pointsAstray } from '../support/chart-values.ts';
import {
  alive,
  answerOf,
  figureOf,
  livePoints,
  saidOf,
  shownOf,
  tableOf,
  tapped,
  watched,
  wordsOfRows,
} from '../support/live-chart.ts';
import { strayPixels } from '../support/pixels.ts';
import { served, without, type ChartPart } from '../support/served-chart.ts';

const ARTICLE = 'news/gpt-image-2-clean-sweep/';
const BOARD = 'boards/text-to-image/';
const TWO_BOARDS = 'news/the-fall-of-may-2026/';
const CHARTS = [
  { kind: 'category-gains', path: ARTICLE },
  { kind: 'score-gap', path: BOARD },
] as const;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Brings a chart to life by a mouse that passes over it, and leaves it with nothing shown. */
async function passOver(figure: Locator): Promise<void> {
  await figure.locator('.chart-stage').hover();
  await alive(figure);
  await figure.page().mouse.move(0, 0);
}

const NONE_ASTRAY = { missing: [], unheard: [] };

/** Where the live chart of a figure and its table do not give the same numbers. */
async function valuesAstray(kind: ChartKind, figure: Locator): Promise<ReturnType<typeof pointsAstray>> {
  const [table, points] = await Promise.all([tableOf(figure), livePoints(figure)]);
  expect(points.length).toBeGreaterThanOrEqual(table.rows.length);
  expect(table.rows).not.toEqual([]);
  return pointsAstray(kind, table, points);
}

/** How many listeners of a type a document has, as the browser counts them. */
async function listenersOf(page: Page, type: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'document' });
  const objectId = result.objectId ?? '';
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
  return listeners.filter((listener) => listener.type === type).length;
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

describeInBrowser('a live chart', (open) => {
  describe.each(CHARTS)('of $kind', ({ kind, path }) => {
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
      expect(await tapped(figure, [{ left: 10, top: 300 }])).not.toEqual(['']);
      const points = await livePoints(figure);
      expect(await tapped(figure, points)).toEqual(points.map(({ row }) => expected[row]));
      await page.context().close();
    });
  });

  test('holds the values of its own board and days, and hears Escape while it shows something', async () => {
    const page = await open(TWO_BOARDS);
    const before = await listenersOf(page, 'keydown');
    for (const chart of ['score-gap/text-to-image-from-', 'score-gap/image-edit-from-']) {
      const figure = figureOf(page, chart);
      await figure.locator('.chart-stage').hover();
      await alive(figure);
      expect(await valuesAstray('score-gap', figure)).toEqual(NONE_ASTRAY);
      expect(await shownOf(figure)).not.toBe('');
      expect(await listenersOf(page, 'keydown')).toBe(before + 1);
      // The focus is nowhere near: a mouse alone has met the chart.
      await page.keyboard.press('Escape');
      expect(await answerOf(figure)).toEqual({ said: '', shown: '' });
      expect(await listenersOf(page, 'keydown')).toBe(before);
    }
    await page.context().close();
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
  ] as const;

  const shot = (figure: Locator) => figure.locator('.chart-stage').screenshot();

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
        const [picture = Buffer.of(), live = Buffer.of()] = await Promise.all(pair.map(shot));
        expect(await strayPixels(picture, live)).toBe(0);
        // Two drawings, not one and the same.
        expect(picture.equals(live)).toBe(false);
      }
    }
    await awake.emulateMedia({ media: 'print' });
    expect(await liveGaps.locator('.chart-canvas').isVisible()).toBe(false);
    expect(await liveGaps.locator('.chart-picture svg:visible').count()).toBe(1);
    await Promise.all([asleep.context().close(), awake.context().close()]);
  });

  test('do not, where the live chart lacks a part, were it one point', async () => {
    const page = await open('about:blank', { viewport: { width: 360, height: 900 } });
    for (const [gains, gaps] of [
      ['whiskers', 'one point'],
      ['one point', 'launchMarks'],
    ] as const) {
      const parts: Readonly<Record<string, ChartPart>> = { 'category-gains': gains, 'score-gap': gaps };
      await page.unrouteAll();
      await served(page, (file) => without(file, parts[file.id.split('/')[0] ?? '']));
      await page.goto(ARTICLE);
      for (const { kind } of CHARTS) {
        const figure = figureOf(page, kind);
        const picture = await shot(figure);
        await passOver(figure);
        const stray = await strayPixels(picture, await shot(figure));
        expect(stray, `${kind} without ${parts[kind]}`).toBeGreaterThan(0);
      }
    }
    await page.context().close();
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
});

describeInBrowser('the words of a live chart on a phone', (open) => {
  test('stand under the picture, over no point, and move nothing', async () => {
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

  test('stand over the picture where they would be out of sight under it, and over no point of theirs', async () => {
    const page = await open('charts/reigns/all/', PHONE);
    const figure = figureOf(page, 'reigns');
    const stage = figure.locator('.chart-stage');
    await stage.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await tapped(figure, [{ left: 100, top: 300 }]);
    const points = (await livePoints(figure)).filter(({ top }) => top < 700);
    expect(points.length).toBeGreaterThan(5);
    for (const point of points) {
      await tapped(figure, [point]);
      const tip = await figure.locator('.chart-tip').boundingBox();
      const ring = await figure.locator('.chart-mark').first().boundingBox();
      const { y = 0, height = 0 } = tip ?? {};
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(PHONE.viewport.height);
      expect((ring?.y ?? 0) + 9 < y || (ring?.y ?? 0) + 9 > y + height).toBe(true);
    }
    await page.context().close();
  });
});
