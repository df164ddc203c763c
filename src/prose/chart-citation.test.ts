import { expect, test } from 'vitest';
import { chartPage } from '../i18n/en/chart-page.ts';
import { chartCitation } from './chart-citation.ts';

const chart = {
  kind: 'score-gap',
  subject: 'text-to-image-3d_modeling',
  asOf: '2027-01-05',
  dataDate: '2026-10-07',
  freshness: 'Snapshots to 7 October 2026',
  source: { text: 'Arena', licence: 'CC BY 4.0', address: 'https://arena.example/' },
} as const;
const address = 'https://overtake.example/charts/score-gap/text-to-image-3d_modeling/';
const cited = { chart, title: '3D & more: 5 % of_it, in\u00a0points', address, author: 'Overtake' };

test('a citation names author, title, the data with licence and date, and the address', () => {
  expect(chartCitation(cited, chartPage).text).toBe(
    `Overtake: “3D & more: 5 % of_it, in\u00a0points”. Data: Arena, CC BY 4.0. Snapshots to 7 October 2026. ${address}`,
  );
});

test('BibTeX has the same, in the year of the data, with signs of TeX made plain but in the address', () => {
  expect(chartCitation(cited, chartPage).bibtex).toBe(
    [
      '@misc{overtake:score-gap:text-to-image-3d_modeling,',
      '  author = {{Overtake}},',
      '  title = {{3D \\& more: 5 \\% of\\_it, in~points}},',
      '  year = {2026},',
      '  note = {Data: Arena, CC BY 4.0. Snapshots to 7 October 2026},',
      `  url = {${address}}`,
      '}',
    ].join('\n'),
  );
});

test('a chart without numbers is cited in the year the site speaks of', () => {
  const empty = { ...chart, dataDate: undefined };
  expect(chartCitation({ ...cited, chart: empty }, chartPage).bibtex).toContain('year = {2027}');
});
