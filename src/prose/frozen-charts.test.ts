import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aModel, anEntry, aSnapshot } from '../../tests/support/records.ts';
import { chartId, type ChartRequest } from '../charts/chart-request.ts';
import { frozenCharts } from './frozen-charts.ts';
import { renditionChart } from './rendition-chart.ts';

const boards = [aBoard({ id: 'text-to-image' })];
const models = [aModel({ id: 'nova', predecessor: 'vega' }), aModel({ id: 'vega' })];
const day = (date: string, nova: number) =>
  aSnapshot({ board: 'text-to-image', date, entries: [anEntry('nova', nova), anEntry('vega', 1200)] });
const snapshots = [day('2026-01-01', 1300), day('2026-02-01', 1310), day('2026-03-01', 1320)];
const catalog = aCatalog({ boards, models, snapshots, asOf: '2026-03-05' });
const gap: ChartRequest = { kind: 'score-gap', board: 'text-to-image' };
const gains: ChartRequest = { kind: 'category-gains', model: 'nova' };
const datesOf = (request: ChartRequest, since: string) =>
  frozenCharts(request, catalog, since).map(({ date }) => date);

test.each([gap, gains])(
  'a $kind chart is frozen on each publication since a day and on the last before it',
  (request) => {
    expect(datesOf(request, '2026-02-10')).toEqual(['2026-02-01', '2026-03-01']);
    expect(datesOf(request, '2026-03-01')).toEqual(['2026-02-01', '2026-03-01']);
    expect(datesOf(request, '2026-04-01')).toEqual(['2026-03-01']);
    expect(datesOf(request, '2025-12-01')).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
  },
);

test('a chart that ends on a day of its own is frozen as it is', () => {
  expect(datesOf({ ...gap, until: '2026-02-01' }, '2025-12-01')).toEqual([]);
  expect(datesOf({ ...gains, date: '2026-02-01' }, '2025-12-01')).toEqual([]);
});

test.each([gap, gains])('a frozen $kind chart is the same whatever comes later', (request) => {
  const later = aCatalog({
    boards,
    models,
    snapshots: [...snapshots, day('2026-03-20', 1290), day('2026-04-01', 1100)],
    asOf: '2026-12-31',
  });
  const frozen = frozenCharts(request, catalog, '2026-04-01')[0]?.request ?? request;
  expect(chartId(frozen)).toContain('2026-03-01');
  const chart = renditionChart({ request: frozen }, catalog, 'en');
  expect(renditionChart({ request: frozen }, later, 'en')).toEqual(chart);
  expect(chart.table.rows.length).toBeGreaterThan(0);
});
