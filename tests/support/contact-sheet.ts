import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { PageType } from './page-types.ts';

const WIDTHS = [320, 360, 768, 1440] as const;
const THEMES = ['light', 'dark'] as const;
/** A picture longer than this says no more and costs a browser its memory. */
const MOST_PIXELS = 6_000;

/** One picture of one page. */
interface Shot {
  readonly page: string;
  readonly width: number;
  readonly theme: string;
  readonly file: string;
}

interface Sheets {
  readonly browser: Browser;
  readonly addressOf: (page: PageType) => string;
  readonly folder: string;
  readonly pages: readonly PageType[];
  readonly print: (line: string) => void;
}

/** Takes every page in every width and theme, and writes an index.html that shows them side by side. */
export async function contactSheets(request: Sheets): Promise<Shot[]> {
  const { folder, pages, print } = request;
  mkdirSync(folder, { recursive: true });
  const shots: Shot[] = [];
  for (const [index, page] of pages.entries()) {
    for (const width of WIDTHS) shots.push(...(await shotsOf(page, width, request)));
    print(`${index + 1}/${pages.length} ${page.name}`);
  }
  writeFileSync(join(folder, 'index.html'), sheet(shots));
  return shots;
}

/** Loads a page once and takes it in each theme, as it follows the system. */
async function shotsOf(
  type: PageType,
  width: number,
  { browser, addressOf, folder }: Sheets,
): Promise<Shot[]> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(addressOf(type));
  await page.evaluate(showWhole);
  const shots: Shot[] = [];
  for (const theme of THEMES) {
    const file = `${type.name}-${width}-${theme}.png`;
    await page.emulateMedia({ colorScheme: theme });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width, height: Math.min(height, MOST_PIXELS) };
    await page.screenshot({ path: join(folder, file), fullPage: true, clip });
    shots.push({ page: type.name, width, theme, file });
  }
  await page.close();
  return shots;
}

/** In the page: waits for its faces, and fetches the pictures that wait for a reader to scroll to them. */
async function showWhole(): Promise<void> {
  await document.fonts.ready;
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode()));
}

function sheet(shots: readonly Shot[]): string {
  const rows = [...Map.groupBy(shots, ({ page }) => page)].map(([page, all]) => {
    const pictures = all.map(
      ({ file, width, theme }) =>
        `<figure><a href="${file}"><img src="${file}" alt="${page}, ${width} px, ${theme}" height="480" loading="lazy"></a>` +
        `<figcaption>${width} ${theme}</figcaption></figure>`,
    );
    return `<h2 id="${page}">${page}</h2>\n<div>${pictures.join('\n')}</div>`;
  });
  const style =
    'body{font:14px sans-serif;margin:2rem}div{display:flex;gap:1rem;overflow-x:auto;align-items:start}' +
    'figure{margin:0;flex:none}img{max-width:640px;object-fit:cover;object-position:top;border:1px solid #ccc}';
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Contact sheets</title><style>${style}</style></head>\n<body><h1>Contact sheets</h1>\n${rows.join('\n')}\n</body></html>\n`;
}
