import { expect, test } from 'vitest';
import { goodContentWith, problemsOf, rawRecord, snapshot } from '../../../tests/support/content.ts';

const rows = [{ name: 'nova', score: 1200 }];
const good = snapshot('2026-04-23', rows).value as Record<string, unknown>;
const file = 'content/snapshots/arena/page/2026-04-23-correction-1.json';

test('a second file for a day is refused, and the first is named', () => {
  const again = { ...rawRecord('snapshot', file, good) };
  expect(problemsOf(goodContentWith(snapshot('2026-04-23', rows), again))).toEqual([
    `${file}:4:11 date: arena/page/2026-04-23 is already held in content/snapshots/arena/page/2026-04-23.json; one day of one edition is one file; a correction says which file it replaces, and why [duplicate-snapshot]`,
  ]);
});

test('a correction that names the file it replaces is accepted', () => {
  const replaces = { file: 'page/2026-04-23.json', reason: 'The first copy broke off.' };
  const correction = rawRecord('snapshot', file, { ...good, replaces });
  expect(problemsOf(goodContentWith(snapshot('2026-04-23', rows), correction))).toEqual([]);
});

test('a category that stands twice in one file is refused', () => {
  const twice = snapshot('2026-04-23', rows, {
    categories: [...(good.categories as object[]), ...(good.categories as object[])],
  });
  expect(problemsOf(goodContentWith(twice)).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'categories[1].category: category "overall" stands twice in this file; keep the one that holds more rows [duplicate-snapshot]',
  ]);
});
