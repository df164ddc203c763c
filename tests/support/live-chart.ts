import type { Locator, Page } from 'playwright-core';

/** A point of a live chart: its place on the axes, its row in the table, and where it lies in the stage, in pixels. */
export interface LivePoint {
  readonly x: number;
  readonly y: number;
  readonly row: number;
  /** What its dataset is called. */
  readonly label: string;
  readonly left: number;
  readonly top: number;
}

interface ChartOnCanvas {
  readonly width: number;
  readonly height: number;
  readonly data: {
    readonly datasets: readonly { readonly label: string; readonly data: readonly LivePoint[] }[];
  };
  readonly getDatasetMeta: (dataset: number) => { readonly data: readonly { x: number; y: number }[] };
}

/** The first figure of a page that shows a chart of a kind. */
export function figureOf(page: Page, kind: string): Locator {
  return page.locator('.chart-figure', { has: page.locator(`[data-chart*="/${kind}/"]`) }).first();
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
    const { chart } = element.querySelector('.chart-canvas') as unknown as { chart: ChartOnCanvas };
    const { clientWidth, clientHeight } = element.querySelector('.chart-stage') as HTMLElement;
    return chart.data.datasets.flatMap(({ label, data }, dataset) =>
      data.map(({ x, y, row }, index) => {
        const at = chart.getDatasetMeta(dataset).data[index];
        const left = ((at?.x ?? 0) / chart.width) * clientWidth;
        return { x, y, row, label, left, top: ((at?.y ?? 0) / chart.height) * clientHeight };
      }),
    );
  });
}

/** The table of a figure: the heads of its columns, and the texts of its rows. */
export function tableOf(figure: Locator): Promise<{ columns: string[]; rows: string[][] }> {
  return figure.evaluate((element) => {
    const table = element.querySelector('.chart-numbers table') as HTMLTableElement;
    const [head, ...rows] = [...table.rows].map((row) =>
      [...row.cells].map(({ textContent }) => textContent.trim()),
    );
    return { columns: head ?? [], rows };
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

const paragraphsIn = (figure: Locator, selector: string): Promise<string> =>
  figure.evaluate(
    (element, found) =>
      [...element.querySelectorAll(`${found} p`)].map(({ textContent }) => textContent).join('\n'),
    selector,
  );

/** What a screen reader heard last of a chart, a paragraph a line. */
export const saidOf = (figure: Locator): Promise<string> => paragraphsIn(figure, '.chart-said');

/** What the tip of a chart shows, a paragraph a line. */
export const shownOf = (figure: Locator): Promise<string> => paragraphsIn(figure, '.chart-tip:not([hidden])');
