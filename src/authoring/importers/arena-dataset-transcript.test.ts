import { describe, expect, test } from 'vitest';
import { firstCategoryOf, importFile, reasonOf } from '../../../tests/support/imports.ts';
import { arenaDatasetTranscript } from './arena-dataset-transcript.ts';

const transcript = (fields: object = {}) => ({
  board: 'text_to_image',
  category: 'overall',
  leaderboard_publish_date: '2025-05-22',
  complete: true,
  rounding: '2 decimals, rounded from the stored double',
  columns: ['rank', 'model_name', 'rating'],
  rows: [
    [1, 'imagen-3.0-generate-002', 1083.64],
    [2, 'recraft-v3', 1021.4],
  ],
  ...fields,
});
const first = (fields?: object) =>
  firstCategoryOf(arenaDatasetTranscript, importFile('a.json', transcript(fields)));
const reason = (value: unknown) => reasonOf(arenaDatasetTranscript, importFile('a.json', value));

describe('arena-dataset-transcript', () => {
  test('scores alone come without bounds and votes, and are marked as typed over', () => {
    expect(first()).toEqual({
      board: 'text-to-image',
      edition: 'dataset',
      date: '2025-05-22',
      dateKind: 'published',
      category: 'overall',
      source: {
        address: 'https://huggingface.co/datasets/lmarena-ai/leaderboard-dataset',
        licence: 'CC BY 4.0',
        transcribed: true,
      },
      coverage: { kind: 'full' },
      rows: [
        { row: 1, name: 'imagen-3.0-generate-002', score: 1083.64, rank: 1 },
        { row: 2, name: 'recraft-v3', score: 1021.4, rank: 2 },
      ],
    });
  });

  test('bounds are bounds, not half-widths', () => {
    const columns = ['rank', 'model_name', 'rating', 'rating_lower', 'rating_upper', 'votes'];
    const rows = [[1, 'gpt-image-2.5-sunburst', 1523.57, 1518.18, 1528.96, 59825]];
    expect(first({ columns, rows }).rows[0]).toMatchObject({ lower: 1518.18, upper: 1528.96, votes: 59825 });
  });

  test('multi_image_edit is a board of its own', () => {
    expect(first({ board: 'image_edit', category: 'multi_image_edit' })).toMatchObject({
      board: 'multi-image-edit',
      category: 'overall',
    });
  });

  test('a part is the top of an unknown number of rows', () => {
    expect(first({ complete: false }).coverage).toEqual({ kind: 'top' });
  });

  test.each([
    ['an empty file', ' ', 'the file is empty'],
    ['half a file', JSON.stringify(transcript()).slice(0, -20), 'perhaps half a file'],
    ['a row with too few cells', transcript({ rows: [[1, 'a']] }), 'row 1 has 2 cells under 3 columns'],
    ['a name that is none', transcript({ rows: [[1, 7, 1000]] }), 'row 1, model_name'],
    ['another source', { meta: {}, rows: [] }, 'typed over'],
  ])('refused: %s', (_title, value, told) => {
    expect(reason(value)).toContain(told);
  });
});
