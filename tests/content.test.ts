import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Board } from '../src/domain/board.ts';
import { canonicalRecord, type WrittenKind } from '../src/domain/canonical.ts';
import { leadChanges } from '../src/domain/lead-changes.ts';
import { mainPublications } from '../src/domain/main-publications.ts';
import { formatProblem } from '../src/domain/problem.ts';
import { readContent } from '../src/store/content.ts';
import { checkedContent } from './support/checked-content.ts';

const root = process.cwd();
const { catalog, problems } = checkedContent(root);
if (catalog === undefined) throw new Error(problems.map(formatProblem).join('\n'));

test('the content has no problem, not even a warning', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test('every record is written in its canonical form', () => {
  const written = readContent(root).records.filter(({ kind }) => kind !== 'article');
  const others = written.filter(
    ({ file, kind, value }) => readFileSync(file, 'utf8') !== canonicalRecord(kind as WrittenKind, value),
  );
  expect(others.map(({ file }) => file)).toEqual([]);
});

/** The newest snapshot of the sources that were counted. */
const COUNTED_UNTIL = '2026-10-08';

describe('main publications held', () => {
  // Counted by hand over the files in the sources, by the rules of editions and publications; later ones may be added.
  test.each([
    ['text-to-image', 45],
    ['image-edit', 36],
    ['multi-image-edit', 9],
    ['text', 47],
  ])('%s: %i', (board, count) => {
    expect(mainPublications(catalog, board).filter(({ date }) => date <= COUNTED_UNTIL)).toHaveLength(count);
  });

  test('seven categories of text-to-image on nine dates each', () => {
    const categories =
      catalog.boards.get('text-to-image')?.categories.filter(({ id }) => id !== 'overall') ?? [];
    expect(
      categories.map(({ id }) => [
        id,
        mainPublications(catalog, 'text-to-image', id).filter(({ date }) => date <= COUNTED_UNTIL).length,
      ]),
    ).toEqual(
      [
        '3d_modeling',
        'art',
        'cartoon',
        'commercial_design',
        'photorealistic',
        'portraits',
        'text_rendering',
      ].map((id) => [id, 9]),
    );
  });
});

test('every lead change lies between publications of editions that are main on their dates', () => {
  const strays = [...catalog.boards.values()].flatMap((board) =>
    leadChanges(catalog, board.id)
      .flatMap(({ from, to }) => [from.publication, to.publication])
      .filter(({ date, edition }) => !mainOn(board, date).includes(edition)),
  );
  expect(strays).toEqual([]);
});

function mainOn({ mainEditions }: Board, date: string): readonly string[] {
  return mainEditions
    .filter(({ from = '', until = '9999' }) => from <= date && date <= until)
    .flatMap(({ editions }) => editions);
}
