import { expect, test } from 'vitest';
import type { ChartRequest } from '../charts/chart-request.ts';
import { furtherCharts } from './further-charts.ts';

test('a page lists its charts but the one it draws, and none that shows a part of another', () => {
  const gap: ChartRequest = { kind: 'score-gap', board: 'arena', category: 'overall' };
  const art: ChartRequest = { kind: 'score-gap', board: 'arena', category: 'art' };
  const gains: ChartRequest = { kind: 'category-gains', model: 'nova', date: undefined };
  const excerpts: ChartRequest[] = [
    { ...gap, from: '2026-04-22' },
    { ...gap, until: '2026-06-25' },
    { ...gains, date: '2026-06-25' },
  ];
  expect(furtherCharts([gap, ...excerpts, gains, art], { kind: 'score-gap', board: 'arena' })).toEqual([
    gains,
    art,
  ]);
});
