import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CHART_KINDS, type ChartKind } from '../../src/charts/chart.ts';
import { axeFindings } from '../support/axe.ts';
import { describeInBrowser, type OpenPage } from '../support/browser.ts';
import { pointsAstray, type ShownPoint } from '../support/chart-values.ts';
import {
  alive,
  answerOf,
  figureOf,
  livePoints,
  tableOf,
  tabToStage,
  tapped,
  watched,
  wordsOfRows,
} from '../support/live-chart.ts';
import { strayPixels } from '../support/pixels.ts';
import { settling } from '../support/settled.ts';

type Answer = Awaited<ReturnType<typeof answerOf>>;

interface Subject {
  readonly of: string;
  /** The key that leads on, and whether it leads down the table, or up where the newest stands on top. */
  readonly forward: 'ArrowRight' | 'ArrowDown';
  readonly leads: 'down' | 'up';
}

const DAYS = { forward: 'ArrowRight', leads: 'up' } as const;
const ROWS = { forward: 'ArrowDown', leads: 'down' } as const;
/** A kind without a chart here is an error of its type. */
const SUBJECTS: Readonly<Record<ChartKind, readonly Subject[]>> = {
  'score-gap': [{ of: 'text-to-image', ...DAYS }],
  'category-gains': [{ of: 'gpt-image-2', ...ROWS }],
  history: [
    { of: 'text-to-image', ...DAYS },
    { of: 'of-gpt-image-1', ...DAYS },
  ],
  reigns: [{ of: 'all', ...ROWS }],
  standings: [{ of: 'text-to-image', ...ROWS }],
  launches: [{ of: 'text-to-image', ...DAYS }],
  price: [{ of: 'text-to-image', forward: 'ArrowRight', leads: 'down' }],
  claim: [{ of: 'gpt-image-2-gap-over-nano-banana-2', ...DAYS }],
};
const CHARTS = CHART_KINDS.flatMap((kind) => SUBJECTS[kind].map((subject) => ({ kind, ...subject })));

const PHONE = { width: 360, colorScheme: 'light' } as const;
const DESK = { width: 1280, colorScheme: 'dark' } as const;
/** Of many points a finger meets these few. */
const TAPS = 9;

/** Shows a wide picture at most in its own size: in another the live chart alone sets thin lines on the pixels of the screen. */
async function inOwnSize(stage: Locator): Promise<void> {
  await stage.evaluate((element) => {
    if (element.parentElement) element.parentElement.style.maxWidth = '720px';
  });
}

/** The picture’s place on a phone in light and on a desk in dark. */
async function looks(page: Page, stage: Locator): Promise<Buffer[]> {
  await inOwnSize(stage);
  const shots: Buffer[] = [];
  for (const { width, colorScheme } of [DESK, PHONE]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 1100 });
    shots.push(await stage.screenshot());
  }
  return shots;
}

/** What is said and shown from the first row in the reading order on, a key a row. */
async function readThrough(figure: Locator, key: string, count: number): Promise<Answer[]> {
  const { keyboard } = figure.page();
  await keyboard.press('Home');
  const first = await answerOf(figure);
  const answers = await figure.evaluateHandle((element) => {
    const heard: { said: string; shown: string }[] = [];
    const textOf = (found: string) =>
      [...element.querySelectorAll(`${found} p`)].map(({ textContent }) => textContent).join('\n');
    const listen = () =>
      heard.push({ said: textOf('.chart-said'), shown: textOf('.chart-tip:not([hidden])') });
    new MutationObserver(listen).observe(element.querySelector('.chart-said') as Element, {
      childList: true,
    });
    return heard;
  });
  // Not one after the other: a reader who holds a key down does not wait for the chart.
  await Promise.all(Array.from({ length: count - 1 }, () => keyboard.press(key)));
  const rest = await answers.jsonValue();
  await keyboard.press('Escape');
  return [first, ...rest];
}

/** Points a finger taps, the first, the last and some between, each with the rows of all that lie as near to it. */
async function tapTargets(figure: Locator) {
  const points = await livePoints(figure);
  const every = Math.ceil(points.length / TAPS);
  return points
    .filter((_, index) => index % every === 0 || index === points.length - 1)
    .map(({ left, top }) => ({
      left,
      top,
      rows: points
        .filter((other) => Math.hypot(other.left - left, other.top - top) < 1)
        .map(({ row }) => row),
    }));
}

/** A page of a chart that nobody has reached for, and what it asks for. */
async function asleep(open: OpenPage, chart: string) {
  const page = await open('about:blank', { viewport: { width: 1280, height: 1100 }, hasTouch: true });
  const seen = watched(page);
  const settled = settling(page);
  await page.goto(`charts/${chart}/`);
  await settled();
  return { page, figure: figureOf(page, chart), ...seen };
}

describeInBrowser('the live chart of a page of its own', (open) => {
  test.each(CHARTS)(
    '$kind/$of: fetched at the reach, drawn as its picture, read by keys, finger and ear as its table',
    async ({ kind, of, forward, leads }) => {
      const { page, figure, woken, complaints } = await asleep(open, `${kind}/${of}`);
      const stage = figure.locator('.chart-stage');
      const pictures = await looks(page, stage);
      expect(woken).toEqual([]);
      await tabToStage(stage);
      expect(await stage.evaluate((element) => element === document.activeElement)).toBe(true);
      await alive(figure);

      const words = await wordsOfRows(figure);
      expect((await answerOf(figure)).said).toBe(words[0]);
      const read = await readThrough(figure, forward, words.length);
      const inOrder = leads === 'up' ? words.toReversed() : words;
      expect(read).toEqual(inOrder.map((each) => ({ said: each, shown: each })));
      expect(await answerOf(figure)).toEqual({ said: '', shown: '' });

      const points = await livePoints(figure);
      const { missing, unheard } = pointsAstray(kind, await tableOf(figure), points);
      expect(missing).toEqual([]);
      // A reign is named again after days without a snapshot; any other point stands for something written.
      const again = ({ row, x }: ShownPoint) => points.some((other) => other.row === row && other.x < x);
      expect(kind === 'reigns' ? unheard.filter((point) => !again(point)) : unheard).toEqual([]);

      const targets = await tapTargets(figure);
      for (const [index, said] of (await tapped(figure, targets)).entries()) {
        expect(targets[index]?.rows.map((row) => words[row])).toContain(said);
      }
      expect(await axeFindings(page, '.chart-show')).toEqual([]);

      await page.keyboard.press('Escape');
      await stage.blur();
      const drawn = await looks(page, stage);
      for (const [index, picture] of pictures.entries()) {
        const live = drawn[index] ?? Buffer.of();
        expect(await strayPixels(picture, live)).toBe(0);
        // Two drawings, not one and the same.
        expect(picture.equals(live)).toBe(false);
      }
      expect(woken).toHaveLength(2);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});
