import { describe, expect, test } from 'vitest';
import {
  aDatasetFile,
  aDatasetRow,
  categoriesOf,
  firstCategoryOf,
  importFile,
  reasonOf,
} from '../../../tests/support/imports.ts';
import { arenaDataset } from './arena-dataset.ts';

const PATH = 'data/lmarena/2026-08-09/text_to_image.json';
const all = (value: unknown) => categoriesOf(arenaDataset, importFile(PATH, value));
const first = (value: unknown) => firstCategoryOf(arenaDataset, importFile(PATH, value));
const reason = (value: unknown) => reasonOf(arenaDataset, importFile(PATH, value));

describe('arena-dataset', () => {
  test('rows come as they are, to the last digit', () => {
    const row = aDatasetRow(1, 'gpt-image-2 (medium)', {
      rating: 1360.374621712293,
      rating_lower: 1350.602262524761,
      rating_upper: 1370.1469808998254,
      vote_count: 6635,
    });
    expect(first(aDatasetFile([row]))).toMatchObject({
      board: 'text-to-image',
      edition: 'dataset',
      date: '2026-08-07',
      dateKind: 'published',
      category: 'overall',
      source: { licence: 'CC BY 4.0', capturedAt: '2026-08-09T03:01:22+00:00' },
      coverage: { kind: 'full' },
      rows: [
        {
          name: 'gpt-image-2 (medium)',
          organization: 'openai',
          score: 1360.374621712293,
          lower: 1350.602262524761,
          upper: 1370.1469808998254,
          votes: 6635,
          rank: 1,
        },
      ],
    });
  });

  test('image_edit carries two boards', () => {
    const rows = [aDatasetRow(1, 'a'), aDatasetRow(1, 'b', { category: 'multi_image_edit' })];
    const found = all(aDatasetFile(rows, { subset: 'image_edit' }));
    expect(found.map(({ board, category, rows: [row] }) => [board, category, row?.name])).toEqual([
      ['image-edit', 'overall', 'a'],
      ['multi-image-edit', 'overall', 'b'],
    ]);
  });

  test('dead categories served under a new date are left out with a word', () => {
    const rows = [
      aDatasetRow(1, 'a'),
      ...['chinese', 'english', 'russian'].map((category) => aDatasetRow(1, 'a', { category })),
    ];
    const result = arenaDataset.read(importFile(PATH, aDatasetFile(rows)));
    expect(result).toMatchObject({
      kind: 'read',
      categories: [{ category: 'overall' }],
      notes: ['left out: chinese, english, russian, which ended in 2025 and are only served again'],
    });
  });

  test('rows stand in the order of their ranks, in whatever order the file has them', () => {
    const rows = [aDatasetRow(2, 'b'), aDatasetRow(1, 'a')];
    expect(first(aDatasetFile(rows)).rows.map(({ name, row }) => [name, row])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  test('integers of 64 bits come as text', () => {
    const row = aDatasetRow(1, 'a', { rank: '1', vote_count: '11383435' });
    expect(first(aDatasetFile([row])).rows[0]).toMatchObject({ rank: 1, votes: 11383435 });
  });

  test('organizations may be empty', () => {
    expect(
      first(aDatasetFile([aDatasetRow(1, 'p-image', { organization: '' })])).rows[0]?.organization,
    ).toBeUndefined();
  });

  test('one category typed over says of how many rows it is the top', () => {
    const meta = {
      n_rows: undefined,
      n_rows_here: 1,
      n_rows_upstream: 78,
      complete: false,
      transcribed: true,
    };
    expect(first(aDatasetFile([aDatasetRow(1, 'a')], meta))).toMatchObject({
      coverage: { kind: 'top', of: 78 },
      source: { transcribed: true },
    });
  });

  test.each([
    ['an empty file', '', 'the file is empty'],
    ['half a file', '{"meta": {"subset": "text_to', 'perhaps half a file'],
    [
      'fewer rows than meta counts',
      aDatasetFile([aDatasetRow(1, 'a')], { n_rows: 624 }),
      'holds 1 rows where its meta counts 624',
    ],
    [
      'text without style control',
      aDatasetFile([aDatasetRow(1, 'a')], { subset: 'text' }),
      'has no style control',
    ],
    [
      'a folder that is not held',
      aDatasetFile([aDatasetRow(1, 'a')], { subset: 'vision' }),
      '"vision" is no folder',
    ],
    [
      'a day that is none',
      aDatasetFile([aDatasetRow(1, 'a')], { leaderboard_publish_date: '2026-02-30' }),
      'meta.leaderboard_publish_date',
    ],
    ['another source', { meta: { leaderboard: 'text' }, models: [] }, 'expected rows of Arena’s data set'],
  ])('refused: %s', (_title, value, told) => {
    expect(reason(value)).toContain(told);
  });

  test('a file that its keeper cut on purpose may hold fewer rows than meta counts', () => {
    const file = importFile(PATH, aDatasetFile([aDatasetRow(1, 'a')], { n_rows: 9124 }), {
      provenance: { filtered: true },
    });
    expect(firstCategoryOf(arenaDataset, file).rows).toHaveLength(1);
  });
});
