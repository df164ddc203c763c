import { expect, test } from 'vitest';
import { gainRows, remeasuredSinceAnnounced } from '../src/domain/gain-rows.ts';
import { defaultGainsPair } from '../src/domain/gains-pair.ts';
import { formatProblem } from '../src/domain/problem.ts';
import { loadCatalog } from '../src/store/content.ts';
import { AS_OF } from './support/content.ts';

const { catalog, problems } = loadCatalog({ root: process.cwd(), asOf: AS_OF });
if (catalog === undefined) throw new Error(problems.map(formatProblem).join('\n'));
const asked = {
  board: 'text-to-image',
  model: 'gpt-image-2',
  predecessor: 'gpt-image-1-5',
  date: '2026-06-25',
};
const rows = gainRows(catalog, asked);

test('GPT Image 2 over GPT Image 1.5: announced on 21 April, measured on 25 June 2026', () => {
  // Scores of content/snapshots/text-to-image/dataset/2026-06-25.json, to two decimals.
  expect(
    rows.map(({ category, announced, measured }) => [
      category,
      announced?.announced.kind === 'value' ? announced.announced.value : undefined,
      Math.round(measured?.gainPoints ?? NaN),
    ]),
  ).toEqual([
    ['overall', undefined, 145], // 1386.17 − 1241.30 = 144.87
    ['3d_modeling', 274, 144], // 1363.35 − 1219.13 = 144.22
    ['art', 197, 139], // 1365.48 − 1226.28 = 139.20
    ['cartoon', 296, 151], // 1396.89 − 1245.60 = 151.29
    ['commercial_design', 277, 158], // 1400.75 − 1243.04 = 157.71
    ['photorealistic', 247, 132], // 1380.64 − 1248.84 = 131.80
    ['portraits', 296, 176], // 1436.23 − 1260.51 = 175.72
    ['text_rendering', 316, 178], // 1433.28 − 1255.77 = 177.51
  ]);
});

test('the interval of the gain in text rendering', () => {
  const interval = rows.find(({ category }) => category === 'text_rendering')?.measured?.interval;
  // Half-widths (1441.49 − 1425.07) / 2 = 8.21 and (1261.08 − 1250.46) / 2 = 5.31: √(8.21² + 5.31²) = 9.78
  expect(interval?.lower).toBeCloseTo(177.51 - 9.78, 1);
  expect(interval?.upper).toBeCloseTo(177.51 + 9.78, 1);
});

test('between the two lies the re-measurement of GPT Image 2', () => {
  expect(
    remeasuredSinceAnnounced(catalog, rows, asked).map(({ model, before, after }) => [
      model,
      before.date,
      after.date,
    ]),
  ).toEqual([['gpt-image-2', '2026-04-24', '2026-05-06']]);
});

test('where an author names no pair it is the newest leader and its predecessor', () => {
  expect(defaultGainsPair(catalog, { board: 'text-to-image' })).toEqual({
    model: 'gpt-image-2-5-sunburst',
    predecessor: 'gpt-image-2',
  });
});
