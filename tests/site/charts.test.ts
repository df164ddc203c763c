import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { imageSize } from 'image-size';
import { describe, expect, inject, test } from 'vitest';
import { chartPath } from '../../src/addresses/paths.ts';
import { CHART_EXTENSIONS } from '../../src/charts/chart-extensions.ts';
import { chartId } from '../../src/charts/chart-request.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { frozenCharts } from '../../src/prose/frozen-charts.ts';
import { renditionChart } from '../../src/prose/rendition-chart.ts';
import { siteCharts } from '../../src/prose/site-charts.ts';
import { site } from '../../src/site.ts';
import { loadCatalog } from '../../src/store/content.ts';
import { filesOf, TEST_AS_OF, textOf } from '../support/built-site.ts';
import { textOfNode } from '../support/text-of-node.ts';

const folder = inject('siteFolder');
const { catalog, problems } = loadCatalog({ root: process.cwd(), asOf: TEST_AS_OF });
if (catalog === undefined) throw new Error(problems.map(formatProblem).join('\n'));
const requests = siteCharts(catalog);
const charts = requests.map((request) => renditionChart({ request }, catalog, 'en'));
const drawings = charts.flatMap((chart) =>
  ['svg', 'dark.svg'].map((extension) => ({ chart, file: `charts/${chart.id}.${extension}` })),
);

/** The charts of which something does not hold. */
function idsWhere(fails: (chart: Chart) => boolean): string[] {
  return charts.filter(fails).map(({ id }) => id);
}

test('every chart has its page, its frame and each of its files, and there are no others', () => {
  const expected = requests.flatMap((request) => {
    const id = chartId(request);
    return [
      `charts/${id}/index.html`,
      `embed/${id}/index.html`,
      ...frozenCharts(request, catalog, site.firstDay).map(({ date }) => `embed/${id}/${date}/index.html`),
      ...CHART_EXTENSIONS.map((extension) => `charts/${id}.${extension}`),
    ];
  });
  expect(filesOf(folder, '{charts,embed}/**/*.*')).toEqual(expected.sort());
  expect(charts.length).toBeGreaterThan(20);
});

describe('the CSV of every chart', () => {
  const read = (id: string) => parse(textOf(folder, `charts/${id}.csv`)) as string[][];

  test('has a row for each of the numbers its page shows, under keys that are words of their own', () => {
    for (const { id, table } of charts) {
      const [keys = [], ...rows] = read(id);
      const heads = rows.map(([head]) => head);
      if (table.file === undefined) expect(heads, id).toEqual(headsOf(id));
      else expect(new Set(heads), id).toEqual(new Set(headsOf(id)));
      expect(new Set(keys).size, id).toBe(keys.length);
      expect(
        keys.filter((key) => !/^[a-z]+(_[a-z]+)*$/.test(key)),
        id,
      ).toEqual([]);
    }
  });

  test('has numbers alone where the table has numbers, and dates as exact as they are known', () => {
    for (const { id, table } of charts) {
      const { columns } = table.file ?? table;
      const numeric = columns.flatMap(({ key, numeric, fileKeys = [key] }) => (numeric ? fileKeys : []));
      const rows = parse(textOf(folder, `charts/${id}.csv`), { columns: true }) as Record<string, string>[];
      const astray = rows.flatMap((row) => numeric.map((key) => row[key] ?? 'none')).filter(isNoNumber);
      expect(astray, id).toEqual([]);
      const dates = rows.flatMap(({ date }) => (date === undefined || date === '' ? [] : [date]));
      expect(
        dates.filter((date) => !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)),
        id,
      ).toEqual([]);
    }
  });
});

/** What heads the rows of the table on a chart’s page: a day as a file writes it, or words. */
function headsOf(id: string): (string | undefined)[] {
  const page = fromHtml(textOf(folder, `charts/${id}/index.html`));
  return selectAll('.chart-figure tbody tr', page).map((row) => {
    const head = select('th', row);
    const time = head && select('time', head);
    return time ? String(time.properties.dateTime) : head && textOfNode(head).trim();
  });
}

function isNoNumber(text: string): boolean {
  return text !== '' && !/^-?\d+(\.\d+)?$/.test(text);
}

describe('the drawing of every chart', () => {
  test('stands alone: literal colours, nothing fetched, no style, no script', () => {
    const dependent = drawings.filter(({ file }) => {
      const svg = textOf(folder, file);
      const outside = svg.replace('xmlns="http://www.w3.org/2000/svg"', '');
      return /var\(|url\((?!#)|<(style|script|image|use|foreignObject)\b|\s(href|src|style|xlink:\w+)=/.test(
        outside,
      );
    });
    expect(dependent.map(({ file }) => file)).toEqual([]);
  });

  test('says its title, the date of its numbers, the credit and its own address', () => {
    for (const { chart, file } of drawings) {
      const svg = fromHtml(textOf(folder, file), { fragment: true });
      const texts = selectAll('text', svg).map(textOfNode);
      const name = select('title', svg);
      expect(name && textOfNode(name), file).toBe(chart.title);
      const words = texts.join(' ').replaceAll('\u00a0', ' ');
      const address = `${site.origin}${chartPath('en', { chart: chart.kind, subject: chart.subject })}`;
      expect(texts, file).toContain(address);
      expect(words, file).toContain('Chart: Overtake, data: Arena, CC BY 4.0');
      expect(words, file).toContain(chart.freshness);
    }
  });

  test('and its picture are as large as each other, the picture at two pixels for one', () => {
    for (const { chart, file } of drawings) {
      const drawing = imageSize(readFileSync(join(folder, file)));
      const { type, width, height } = imageSize(readFileSync(join(folder, file.replace(/svg$/, 'png'))));
      const { width: wide, height: high } = chart.pictures.wide;
      // A margin of 20 on every side, and a line of 17 for the address.
      expect([drawing.width, drawing.height], file).toEqual([wide + 40, high + 57]);
      expect([type, width, height], file).toEqual(['png', drawing.width * 2, drawing.height * 2]);
    }
  });
});

test('a frame is no page to be found, frozen or not: it leads to the page of its chart', () => {
  const astray = filesOf(folder, 'embed/**/*.html').filter((file) => {
    const page = fromHtml(textOf(folder, file));
    const [, kind = '', subject = ''] = file.split('/');
    const id = `${kind}/${subject}`;
    const robots = select('meta[name="robots"]', page)?.properties.content;
    const canonical = select('link[rel="canonical"]', page)?.properties.href;
    const link = select('h1 a', page)?.properties;
    // No page it leads to may move the frame.
    const bound = selectAll('a[target=_blank]', page).filter(
      ({ properties }) => !String(properties.rel).includes('noopener'),
    );
    const whole = `${site.origin}/charts/${id}/`;
    return (
      robots !== 'noindex' ||
      canonical !== whole ||
      link?.href !== `/charts/${id}/` ||
      link.target !== '_blank' ||
      bound.length > 0
    );
  });
  expect(astray).toEqual([]);
});

test('the page of a chart shows its picture where it is linked to, gives the code of its frames, and cites itself', () => {
  const astray = idsWhere(({ id }) => {
    const page = fromHtml(textOf(folder, `charts/${id}/index.html`));
    const image = String(select('meta[property="og:image"]', page)?.properties.content);
    const written = (name: string) => selectAll(`textarea#${name}`, page).map(textOfNode).join('');
    const frameOf = (name: string) =>
      select('iframe', fromHtml(written(name), { fragment: true }))?.properties.src ?? 'none';
    const frozen = new RegExp(`^${site.origin}/embed/${id}/\\d{4}-\\d{2}-\\d{2}/$|^none$`);
    return (
      image !== `${site.origin}/charts/${id}.png` ||
      frameOf('embed-code') !== `${site.origin}/embed/${id}/` ||
      !frozen.test(String(frameOf('frozen-code'))) ||
      !written('bibtex').includes(`url = {${site.origin}/charts/${id}/}`)
    );
  });
  expect(astray).toEqual([]);
});

test('a frozen frame fetches nothing newer: it has no live chart', () => {
  const frozen = filesOf(folder, 'embed/*/*/*/index.html');
  expect(frozen.length).toBeGreaterThan(10);
  expect(frozen.filter((file) => textOf(folder, file).includes('data-chart'))).toEqual([]);
});

test('an article and the page of a chart it shows lead to each other', () => {
  const pairs = filesOf(folder, 'news/*/index.html').flatMap((file) =>
    selectAll('.chart-files a[href$="/"]', fromHtml(textOf(folder, file))).map(({ properties }) => ({
      article: `/${file.replace(/index\.html$/, '')}`,
      chart: String(properties.href).slice(1),
    })),
  );
  expect(pairs.length).toBeGreaterThan(5);
  for (const { article, chart } of pairs) {
    const file = `${chart}index.html`;
    expect(existsSync(join(folder, file)), chart).toBe(true);
    const links = selectAll('.chart-take .meta a', fromHtml(textOf(folder, file)));
    expect(
      links.map(({ properties }) => properties.href),
      chart,
    ).toContain(article);
  }
});
