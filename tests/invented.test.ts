import { describe, expect, test } from 'vitest';
import { loadedFromDisk } from './support/content-on-disk.ts';
import { LONG_NAMES } from './support/invented/edge-makers.ts';
import { INVENTED_CONTENT } from './support/invented/invented-sites.ts';

test.each(Object.entries(INVENTED_CONTENT))(
  'the invented content %s is one that check accepts',
  (_, content) => {
    expect(loadedFromDisk(content.records, content.files).problems).toEqual([]);
  },
);

describe('the invented edges hold', () => {
  const { records, files } = INVENTED_CONTENT.edges;
  const { catalog } = loadedFromDisk(records, files);
  const rowsOf = (board: string) =>
    (catalog?.publications.get(board) ?? []).map(({ categories }) => categories.get('overall')?.rows.length);

  test('names of sixty characters', () => {
    expect(Object.values(LONG_NAMES).map(({ length }) => length)).toEqual([60, 60, 60, 60]);
  });

  test('a day of one entry and one of 120 rows, a board of one day, a board of none', () => {
    expect(rowsOf('landscape')).toEqual(expect.arrayContaining([1, 120]));
    expect(rowsOf('one-day')).toEqual([3]);
    expect(rowsOf('no-day')).toEqual([]);
  });

  test('articles for a second page of the news', () => {
    expect(catalog?.articles.size).toBeGreaterThan(20);
  });
});
