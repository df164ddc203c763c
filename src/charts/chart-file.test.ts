import { expect, test } from 'vitest';
import { aScoreGapChart } from '../../tests/support/charts.ts';
import { anEntry, aCategory, aSnapshot } from '../../tests/support/records.ts';
import { chartFile } from './chart-file.ts';

const day = (date: string, first: number) =>
  aSnapshot({ date, categories: [aCategory([anEntry('ash', first), anEntry('birch', 1200)])] });
const chart = aScoreGapChart({ snapshots: [day('2026-03-01', 1210), day('2026-03-02', 1215)] });

test('the file of a chart equals itself after a round trip through JSON', () => {
  for (const one of [chart, aScoreGapChart({ snapshots: [] })]) {
    expect(JSON.parse(JSON.stringify(chartFile(one)))).toEqual(chartFile(one));
  }
});

test('every point names the tip that says its value', () => {
  const { tips, pictures } = chartFile(chart);
  const points = pictures.wide.configuration.data.datasets.flatMap(({ data }) => data);
  // 1210 − 1200 and 1215 − 1200
  expect(points.map(({ row }) => tips[row]?.title)).toEqual(['1 Mar 2026', '2 Mar 2026']);
  expect(points.map(({ row }) => tips[row]?.lines[1])).toEqual(['Gap: 10', 'Gap: 15']);
});
