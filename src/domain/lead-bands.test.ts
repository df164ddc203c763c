import { describe, expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { leadBands } from './lead-bands.ts';

const two = (first: number, second: number, halfWidth?: number) =>
  [
    ['comet', first],
    ['nova', second],
  ]
    .map(([name, score]) => ({
      name: String(name),
      score: Number(score),
      ...(halfWidth === undefined
        ? {}
        : { lower: Number(score) - halfWidth, upper: Number(score) + halfWidth }),
    }))
    .sort((a, b) => b.score - a.score);

const records = [organization('openai'), model('nova'), model('comet'), board('arena')];
const bandsOf = (...snapshots: ReturnType<typeof snapshot>[]) =>
  leadBands(catalogOf([...records, ...snapshots], '2026-11-24'), 'arena').map((band) =>
    band.kind === 'led'
      ? [band.from, band.to, band.reign.model, band.separable, band.opens, band.change]
      : [band.from, band.to, band.kind],
  );

describe('leadBands', () => {
  test('publications of one reign and one separability are one band, and after the newest nothing is held', () => {
    expect(
      bandsOf(
        snapshot('2026-10-01', two(1300, 1200, 10)),
        snapshot('2026-10-20', two(1301, 1200, 10)),
        snapshot('2026-11-10', two(1302, 1200, 10)),
      ),
    ).toEqual([
      ['2026-10-01', '2026-11-10', 'comet', 'yes', true, false],
      ['2026-11-10', '2026-11-24', 'nothing-held'],
    ]);
  });

  test('a lead that becomes inseparable is a band of its own within the reign', () => {
    expect(
      bandsOf(
        snapshot('2026-10-01', two(1300, 1200, 10)),
        snapshot('2026-10-20', two(1205, 1200, 10)),
        snapshot('2026-11-24', two(1206, 1200)),
      ),
    ).toEqual([
      ['2026-10-01', '2026-10-20', 'comet', 'yes', true, false],
      ['2026-10-20', '2026-11-24', 'comet', 'no', false, false],
      ['2026-11-24', '2026-11-24', 'comet', 'unknown', false, false],
    ]);
  });

  test('a new leader opens a band with a change', () => {
    expect(
      bandsOf(snapshot('2026-10-20', two(1300, 1200, 10)), snapshot('2026-11-24', two(1200, 1300, 10))),
    ).toEqual([
      ['2026-10-20', '2026-11-24', 'comet', 'yes', true, false],
      ['2026-11-24', '2026-11-24', 'nova', 'yes', true, true],
    ]);
  });

  test('more than 45 days without a snapshot are a band of their own', () => {
    // 2026-09-30 to 2026-11-24 are 55 days
    expect(
      bandsOf(snapshot('2026-09-30', two(1300, 1200, 10)), snapshot('2026-11-24', two(1301, 1200, 10))),
    ).toEqual([
      ['2026-09-30', '2026-09-30', 'comet', 'yes', true, false],
      ['2026-09-30', '2026-11-24', 'nothing-held'],
      ['2026-11-24', '2026-11-24', 'comet', 'yes', false, false],
    ]);
  });
});
