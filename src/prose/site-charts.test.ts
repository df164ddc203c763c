import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import {
  aBoard,
  aCategory,
  aClaim,
  aModel,
  anEntry,
  aSnapshot,
  aStatement,
} from '../../tests/support/records.ts';
import { chartId } from '../charts/chart-request.ts';
import { siteCharts } from './site-charts.ts';

const names = ['nova', 'vega', 'lyra', 'dim'];
const rows = (category: string, listed: readonly string[]) =>
  aCategory(
    listed.map((name, place) => anEntry(name, 1300 - 10 * place)),
    { category },
  );
const catalog = aCatalog({
  boards: [
    aBoard({
      id: 'text-to-image',
      categories: ['overall', 'art'].map((id) => ({ id, name: { en: id } })),
    }),
  ],
  models: [
    aModel({ id: 'nova', predecessor: 'vega' }),
    aModel({ id: 'vega', predecessor: 'lyra' }),
    aModel({ id: 'lyra' }),
    aModel({ id: 'dim', predecessor: 'lyra' }),
  ],
  snapshots: [
    aSnapshot({
      board: 'text-to-image',
      date: '2026-06-25',
      categories: [rows('overall', names), rows('art', ['nova', 'vega'])],
    }),
  ],
  claims: [
    aClaim({
      board: 'text-to-image',
      categories: ['art'],
      subject: { kind: 'model', model: 'dim' },
      comparator: { kind: 'model', model: 'lyra' },
    }),
  ],
});

test('a model has a gains chart where a category was measured, or a gain announced, over its predecessor', () => {
  expect(siteCharts(catalog).map(chartId)).toEqual([
    'score-gap/text-to-image',
    'score-gap/text-to-image-art',
    'history/text-to-image',
    'reigns/all',
    'standings/text-to-image',
    'standings/text-to-image-art',
    // Both are listed in art.
    'category-gains/nova',
    // Vega stands beside Lyra on the board as a whole alone; Lyra has no predecessor; of Dim a claim speaks.
    'category-gains/dim',
  ]);
});

test('a board has charts of launches and prices where two of its models have a date or a price', () => {
  const sources = [{ address: 'https://example.org/', tier: 'primary' }];
  const fields = {
    released: { date: '2026-01-01', precision: 'day', sources },
    prices: [{ amount: 0.1, currency: 'USD', per: 'picture', sources }],
  };
  const idsWith = (...ids: string[]) =>
    siteCharts(aCatalog({ models: ids.map((id) => aModel({ id, ...fields })), snapshots: [snapshot] })).map(
      chartId,
    );
  const snapshot = aSnapshot({ date: '2026-06-25', categories: [rows('overall', names)] });
  expect(idsWith('nova')).toEqual(['score-gap/board', 'history/board', 'reigns/all', 'standings/board']);
  expect(idsWith('nova', 'vega')).toEqual([
    'score-gap/board',
    'history/board',
    'reigns/all',
    'standings/board',
    'launches/board',
    'price/board',
  ]);
});

test('a claim has a chart where two publications since give what it speaks of, and votes have none', () => {
  const day = (date: string, listed: readonly string[]) =>
    aSnapshot({ date, categories: [rows('overall', listed)] });
  const late = { date: '2026-06-02', precision: 'day' };
  const claims = [
    aClaim({ id: 'gap', metric: 'gap' }),
    aClaim({ id: 'once', metric: 'gap', statements: [aStatement(10, { made: late })] }),
    aClaim({ id: 'votes', metric: 'votes', comparator: undefined }),
    aClaim({ id: 'money', metric: 'money', unit: { en: 'dollars' } }),
  ];
  const held = aCatalog({
    snapshots: [day('2026-05-01', names), day('2026-06-01', names.toReversed())],
    claims,
  });
  expect(
    siteCharts(held)
      .map(chartId)
      .filter((id) => id.startsWith('claim/')),
  ).toEqual(['claim/gap']);
});
