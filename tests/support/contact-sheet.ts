import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { PAGE_TYPES, type PageType } from './page-types.ts';

/** What the command says of itself. */
export const SCREENS_HELP = `Takes pictures of the built site in three widths and two themes into screens/, with an index.html to look at.

Usage
  npm run build && npm run screens
  npm run screens -- --only home
  npm run screens -- --only board --only snapshot

Page types
  ${PAGE_TYPES.map(({ name }) => name).join(', ')}

Writes screens/<page type>-<width>-<theme>.png and screens/index.html.
Exit code 0 done, 1 no browser or no built site, 2 wrong use.`;

const WIDTHS = [360, 768, 1440] as const;
const THEMES = ['light', 'dark'] as const;
/** A picture longer than this says no more and costs a browser its memory. */
const MOST_PIXELS = 6_000;

/** One picture of one page type. */
interface Shot {
  readonly page: string;
  readonly width: number;
  readonly theme: string;
  readonly file: string;
}

interface Sheets {
  readonly browser: Browser;
  readonly address: string;
  readonly folder: string;
  readonly pages: readonly PageType[];
  readonly print: (line: string) => void;
}

/** Takes every page type in every width and theme, and writes an index.html that shows them side by side. */
export async function contactSheets({ browser, address, folder, pages, print }: Sheets): Promise<Shot[]> {
  mkdirSync(folder, { recursive: true });
  const shots: Shot[] = [];
  for (const [index, type] of pages.entries()) {
    for (const theme of THEMES) {
      for (const width of WIDTHS) {
        const file = `${type.name}-${width}-${theme}.png`;
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme });
        await page.goto(new URL(type.path, address).href, { waitUntil: 'networkidle' });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width, height: Math.min(height, MOST_PIXELS) };
        await page.screenshot({ path: join(folder, file), fullPage: true, clip });
        await page.close();
        shots.push({ page: type.name, width, theme, file });
      }
    }
    print(`${index + 1}/${pages.length} ${type.name}`);
  }
  writeFileSync(join(folder, 'index.html'), sheet(shots));
  return shots;
}

function sheet(shots: readonly Shot[]): string {
  const rows = [...Map.groupBy(shots, ({ page }) => page)].map(([page, all]) => {
    const pictures = all.map(
      ({ file, width, theme }) =>
        `<figure><a href="${file}"><img src="${file}" alt="${page}, ${width} px, ${theme}" height="480" loading="lazy"></a>` +
        `<figcaption>${width} ${theme}</figcaption></figure>`,
    );
    return `<h2>${page}</h2>\n<div>${pictures.join('\n')}</div>`;
  });
  const style =
    'body{font:14px sans-serif;margin:2rem}div{display:flex;gap:1rem;overflow-x:auto;align-items:start}' +
    'figure{margin:0;flex:none}img{max-width:640px;object-fit:cover;object-position:top;border:1px solid #ccc}';
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Contact sheets</title><style>${style}</style></head>\n<body><h1>Contact sheets</h1>\n${rows.join('\n')}\n</body></html>\n`;
}
