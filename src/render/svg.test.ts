import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { aScoreGapChart } from '../../tests/support/charts.ts';
import { aBoard, aModel, anEntry, aSnapshot } from '../../tests/support/records.ts';
import type { Chart, ChartSize } from '../charts/chart.ts';
import { renderSvg, type SvgOptions } from './svg.ts';

const halfWidth = 5;
const day = (date: string, alpha: number, fields = {}) =>
  aSnapshot({
    date,
    entries: [anEntry('alpha', alpha, fields), anEntry('beta', 1280, fields), anEntry('third', 1000)],
  });
const snapshots = [
  day('2026-01-01', 1400, { halfWidth }),
  day('2026-01-08', 1340, { halfWidth }),
  day('2026-01-20', 1341),
];
const held = aScoreGapChart({ snapshots });

function draw(chart: Chart, size: ChartSize = 'wide', options: Partial<SvgOptions> = {}): string {
  const { configuration, width, height } = chart.pictures[size];
  const { title, description } = chart;
  return renderSvg(configuration, { width, height, idPrefix: size, title, description, ...options });
}
const textsOf = (svg: string) =>
  selectAll('text', fromHtml(svg, { fragment: true })).map(({ children: [child] }) =>
    child?.type === 'text' ? child.value : '',
  );

test('the title, the credit, the date and the words stand in the picture word for word', () => {
  expect(textsOf(draw(held))).toEqual(
    expect.arrayContaining([
      'Board: the leader’s gap to the next model, in points',
      'Chart: Overtake, data: Arena, CC BY 4.0',
      'Snapshots to 20 January 2026, none held since',
      're-measured, cause unknown',
      'alpha',
      '0',
    ]),
  );
});

test('a gap below zero keeps its minus sign', () => {
  const texts = textsOf(draw(aScoreGapChart({ snapshots }, { subject: 'third' })));
  expect(texts).toContain('\u2212200');
});

test('the same configuration gives the same string', () => {
  expect(draw(held)).toBe(draw(held));
  expect(draw(JSON.parse(JSON.stringify(held)) as Chart)).toBe(draw(held));
});

test.each(['narrow', 'wide'] as const)('the %s picture has a name, a description and its own box', (size) => {
  const svg = draw(held, size);
  const { width, height } = held.pictures[size];
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
  expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
  expect(svg).toContain(`role="img" aria-labelledby="${size}-title" aria-describedby="${size}-description"`);
  expect(svg).toContain(`<title id="${size}-title">${held.title}</title><desc id="${size}-description">`);
});

test('nothing is inline, undefined or not a number', () => {
  const svg = draw(held);
  expect(svg).not.toMatch(/<style|<script|\sstyle=|\son[a-z]+=/);
  expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
});

test('every point and every published interval is drawn', () => {
  const svg = fromHtml(draw(held), { fragment: true });
  // Three points, two of them with an interval.
  expect(selectAll('path[fill="var(--other)"]', svg)).toHaveLength(3);
  expect(selectAll('path[stroke="var(--other)"][stroke-opacity]', svg)).toHaveLength(2);
});

test('no id of the one width stands in the other', () => {
  const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const wide = ids(draw(held, 'wide'));
  expect(wide.length).toBeGreaterThan(0);
  expect(ids(draw(held, 'narrow')).filter((id) => wide.includes(id))).toEqual([]);
});

test('signs of XML in names and titles are escaped', () => {
  const name = 'A<b>&"c';
  const models = [aModel({ id: 'alpha', name })];
  const svg = draw(aScoreGapChart({ snapshots, models }, { board: aBoard({ name: { en: name } }) }));
  expect(svg).toContain('A&lt;b&gt;&amp;&quot;c');
  expect(svg).not.toContain('<b>');
  expect(textsOf(svg)).toContain(name);
});

test('a page’s picture has variables, a file’s has literal colours and its paper', () => {
  expect(draw(held)).toContain('fill="var(--ink)"');
  expect(draw(held, 'wide', { palette: 'light' })).not.toContain('var(');
  expect(draw(held, 'wide', { palette: 'light' })).toContain('fill="#fbf8f1"');
  expect(draw(held, 'wide', { palette: 'dark' })).toContain('fill="#161513"');
});

test('a file’s picture has a margin of 20 on its own paper', () => {
  const { width, height } = held.pictures.wide;
  const svg = draw(held, 'wide', { palette: 'light' });
  const box = { width: width + 40, height: height + 40 };
  expect(svg).toContain(`viewBox="-20 -20 ${box.width} ${box.height}" width="${box.width}"`);
  expect(svg).toContain(`<rect x="-20" y="-20" width="${box.width}" height="${box.height}" fill="#fbf8f1"/>`);
});

test('a chart without numbers is still a picture', () => {
  expect(textsOf(draw(aScoreGapChart({ snapshots: [] })))).toContain('No snapshot held');
});
