import type { Page } from 'playwright-core';

/** A point of a live chart: its value, its row in the table, and where it lies in the stage, in pixels. */
export interface LivePoint {
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly left: number;
  readonly top: number;
}

interface ChartOnCanvas {
  readonly width: number;
  readonly height: number;
  readonly data: { readonly datasets: readonly { readonly data: readonly LivePoint[] }[] };
  readonly getDatasetMeta: (dataset: number) => { readonly data: readonly { x: number; y: number }[] };
}

/** Every point of the first chart of a page, from the datasets that Chart.js holds. */
export function livePoints(page: Page): Promise<LivePoint[]> {
  return page.evaluate(() => {
    const canvas = document.querySelector('.chart-canvas') as unknown as { chart: ChartOnCanvas };
    const { clientWidth, clientHeight } = document.querySelector('.chart-stage') as HTMLElement;
    const { chart } = canvas;
    return chart.data.datasets.flatMap(({ data }, dataset) =>
      data.map(({ x, y, row }, index) => {
        const at = chart.getDatasetMeta(dataset).data[index];
        const left = ((at?.x ?? 0) / chart.width) * clientWidth;
        return { x, y, row, left, top: ((at?.y ?? 0) / chart.height) * clientHeight };
      }),
    );
  });
}

/** The table of the first chart of a page: the heads of its columns, and the texts of its rows. */
export function tableOf(page: Page): Promise<{ columns: string[]; rows: string[][] }> {
  return page.evaluate(() => {
    const table = document.querySelector('.chart-numbers table') as HTMLTableElement;
    const [head, ...rows] = [...table.rows].map((row) =>
      [...row.cells].map(({ textContent }) => textContent.trim()),
    );
    return { columns: head ?? [], rows };
  });
}

/** What a chart must say of each row of its table: the words of its cells, the empty ones left out. */
export function wordsOfRows({ columns, rows }: { columns: string[]; rows: string[][] }): string[] {
  return rows.map((cells) =>
    cells
      .map((text, index) => (index === 0 ? text : text && `${columns[index]}: ${text}`))
      .filter(Boolean)
      .join('\n'),
  );
}

function paragraphsIn(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    (found) => [...document.querySelectorAll(`${found} p`)].map((p) => p.textContent).join('\n'),
    selector,
  );
}

/** What a screen reader heard last of the first chart, a paragraph a line. */
export const saidOf = (page: Page): Promise<string> => paragraphsIn(page, '.chart-said');

/** What the tip of the first chart shows, a paragraph a line. */
export const shownOf = (page: Page): Promise<string> => paragraphsIn(page, '.chart-tip:not([hidden])');

/** Resolves when the first chart of a page is alive. */
export async function alive(page: Page): Promise<void> {
  await page.locator('.chart-awake').first().waitFor();
}
