import { describe, expect, test } from 'vitest';
import { judgedCategory, topOf, type JudgedCategory } from './judged-category.ts';
import type { ImportedCategory, ImportedRow } from './importers/importer.ts';

const row = (at: number, name: string, fields: Partial<ImportedRow> = {}): ImportedRow => ({
  row: at,
  name,
  score: 1300 - at,
  rank: at,
  ...fields,
});
const category = (
  rows: readonly ImportedRow[],
  fields: Partial<ImportedCategory> = {},
): ImportedCategory => ({
  board: 'text-to-image',
  edition: 'page',
  date: '2026-04-22',
  dateKind: 'captured',
  category: 'overall',
  source: { address: 'https://arena.ai/' },
  coverage: { kind: 'full' },
  rows,
  ...fields,
});
const good = (imported: ImportedCategory): JudgedCategory => {
  const judged = judgedCategory(imported);
  if (judged.kind === 'refused') throw new Error(judged.reasons.join());
  return judged.category;
};
const reasons = (imported: ImportedCategory): readonly string[] => {
  const judged = judgedCategory(imported);
  return judged.kind === 'refused' ? judged.reasons : [];
};

describe('judgedCategory', () => {
  test('a name with two scores is refused, both rows named', () => {
    const rows = [row(1, 'a'), row(2, 'gemini-3.5-flash-high'), row(3, 'gemini-3.5-flash-high')];
    expect(reasons(category(rows))).toEqual([
      'text-to-image overall: "gemini-3.5-flash-high" stands 2 times: row 2 (score 1298), row 3 (score 1297); ' +
        'one name is one row, so another copy of that day has to be found',
    ]);
  });

  test('eight sub-boards in one category are refused in one line, and so are their eight first ranks', () => {
    const rows = [1, 2, 3].flatMap((rank) =>
      Array.from({ length: 8 }, (_, board) =>
        row(rank * 8 + board, `model-${rank}`, { rank, score: 1400 - rank }),
      ),
    );
    const told = reasons(
      category(rows, { edition: 'dataset', board: 'multi-image-edit', date: '2026-07-28' }),
    );
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('"model-1" stands 8 times');
    expect(told[0]).toContain('and 1 more names');
    expect(told[1]).toBe('multi-image-edit overall: 8 rows have rank 1, where the data set has no ties');
  });

  test('ranks may be shared on a page', () => {
    expect(good(category([row(1, 'a'), row(2, 'b', { rank: 1 })])).entries.map(({ rank }) => rank)).toEqual([
      1, 1,
    ]);
  });

  test('rows without a score are left out with a word', () => {
    const rows = [row(1, 'a'), { row: 2, name: 'inkling-small Thinky' }];
    expect(judgedCategory(category(rows))).toMatchObject({
      kind: 'good',
      category: { entries: [{ name: 'a' }] },
      notes: ['text-to-image overall: row 2, "inkling-small Thinky", has no score and is left out'],
    });
  });

  test('a row with a score and no votes or rank stays', () => {
    expect(good(category([row(1, 'a', { rank: undefined })])).entries).toMatchObject([
      { name: 'a', score: 1299 },
    ]);
  });

  test('a category without a score is refused', () => {
    expect(reasons(category([{ row: 1, name: 'a' }]))[0]).toContain('no row has a score');
  });

  test('an entry keeps the row of the file it stands in', () => {
    expect(good(category([{ row: 1, name: 'a' }, row(2, 'b'), row(5, 'c')])).rows).toEqual([2, 5]);
  });
});

describe('topOf', () => {
  const three = [row(1, 'a'), row(2, 'b'), row(3, 'c')];
  test('the first rows of a whole board are the top of all of them', () => {
    expect(topOf(good(category(three)), 2)).toMatchObject({
      coverage: { kind: 'top', of: 3 },
      entries: [{ name: 'a' }, { name: 'b' }],
      rows: [1, 2],
    });
  });

  test('the first rows of a part are of as many as the part was', () => {
    const coverage = { kind: 'top', of: 402 } as const;
    expect(topOf(good(category(three, { coverage })), 2).coverage).toEqual(coverage);
    expect(topOf(good(category(three, { coverage: { kind: 'top' } })), 2).coverage).toEqual({ kind: 'top' });
  });

  test('a board that is no longer than the top stays whole', () => {
    expect(topOf(good(category(three)), 3).coverage).toEqual({ kind: 'full' });
  });

  test('the whole is judged before it is cut', () => {
    expect(reasons(category([...three, row(4, 'c')]))).toHaveLength(1);
  });
});
