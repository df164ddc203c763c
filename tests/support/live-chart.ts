import type { Locator, Page } from 'playwright-core';
import type { Point } from '../../src/charts/configuration.ts';
import type { ChartCanvas } from '../../src/components/live-canvas.client.ts';
import type { ShownPoint, ShownTable } from './chart-values.ts';

/** A point of a live chart, and where it lies in the stage, in pixels. */
export interface LivePoint extends ShownPoint {
  readonly left: number;
  readonly top: number;
}

/** The first figure of a page that shows a chart of a kind, or of a kind and a subject that begins so. */
export function figureOf(page: Page, chart: string): Locator {
  return page.locator('.chart-figure', { has: page.locator(`[data-chart*="/charts/${chart}"]`) }).first();
}

/** Resolves to the picture’s place of a figure when its chart is alive. */
export async function alive(figure: Locator): Promise<Locator> {
  const stage = figure.locator('.chart-awake');
  await stage.waitFor();
  return stage;
}

/** Every point of a live chart, from the datasets that Chart.js holds. */
export function livePoints(figure: Locator): Promise<LivePoint[]> {
  return figure.evaluate((element) => {
    const chart = element.querySelector<ChartCanvas>('.chart-canvas')?.chart;
    if (chart === undefined) throw new Error('the chart is not alive');
    const { clientWidth, clientHeight } = element.querySelector('.chart-stage') as HTMLElement;
    return chart.data.datasets.flatMap(({ label = '', data }, dataset) =>
      (data as unknown as readonly Point[]).map((point, index) => {
        const at = chart.getDatasetMeta(dataset).data[index];
        const left = ((at?.x ?? 0) / chart.width) * clientWidth;
        return { ...point, label, left, top: ((at?.y ?? 0) / chart.height) * clientHeight };
      }),
    );
  });
}

/** The table of a figure. */
export function tableOf(figure: Locator): Promise<ShownTable> {
  return figure.evaluate((element) => {
    const table = element.querySelector('.chart-numbers table') as HTMLTableElement;
    const [head, ...rows] = [...table.rows].map((row) =>
      [...row.cells].map(({ textContent }) => textContent.trim()),
    );
    const dates = [...table.querySelectorAll('tbody tr')].map((row) => row.querySelector('time')?.dateTime);
    return { columns: head ?? [], rows, dates };
  });
}

/** What a chart must say of each row of its table: the words of its cells, the empty ones left out. */
export async function wordsOfRows(figure: Locator): Promise<string[]> {
  const { columns, rows } = await tableOf(figure);
  return rows.map((cells) =>
    cells
      .map((text, index) => (index === 0 ? text : text && `${columns[index]}: ${text}`))
      .filter(Boolean)
      .join('\n'),
  );
}

/** What a chart says to a screen reader and what its tip shows, both in one look. */
export async function answerOf(figure: Locator): Promise<{ said: string; shown: string }> {
  return figure.evaluate((element) => {
    const textOf = (found: string) =>
      [...element.querySelectorAll(`${found} p`)].map(({ textContent }) => textContent).join('\n');
    return { said: textOf('.chart-said'), shown: textOf('.chart-tip:not([hidden])') };
  });
}

/** What a screen reader heard last of a chart, a paragraph a line. */
export const saidOf = async (figure: Locator): Promise<string> => (await answerOf(figure)).said;

/** What the tip of a chart shows, a paragraph a line. */
export const shownOf = async (figure: Locator): Promise<string> => (await answerOf(figure)).shown;

/** The requests that wake a chart, and whatever the page complains about. */
export function watched(page: Page): { woken: string[]; complaints: string[] } {
  const found = { woken: [] as string[], complaints: [] as string[] };
  page.on('request', (request) => {
    if (/live-chart|\.json$/.test(request.url())) found.woken.push(request.url());
  });
  page.on('pageerror', (error) => found.complaints.push(error.message));
  page.on('console', (message) => found.complaints.push(message.text()));
  return found;
}

/** Comes to a chart by the Tab key, from what is reached before it. */
export async function tabToStage(stage: Locator): Promise<void> {
  await stage.evaluate((element) => {
    const reached = [...document.querySelectorAll<HTMLElement>('a, button, summary, [tabindex]')];
    const before = reached.slice(0, reached.indexOf(element as HTMLElement));
    before.findLast((each) => each.checkVisibility())?.focus();
  });
  await stage.page().keyboard.press('Tab');
}

/** Taps places of a stage, each told in pixels from its corner, and answers what is said after each. */
export async function tapped(
  figure: Locator,
  places: readonly { left: number; top: number }[],
): Promise<string[]> {
  const { x = 0, y = 0 } = (await figure.locator('.chart-stage').boundingBox()) ?? {};
  const said: string[] = [];
  for (const { left, top } of places) {
    await figure.page().touchscreen.tap(x + left, y + top);
    await alive(figure);
    said.push(await saidOf(figure));
  }
  return said;
}
