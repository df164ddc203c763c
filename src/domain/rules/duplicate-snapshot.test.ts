import { expect, test } from 'vitest';
import type { RawRecord } from '../raw-record.ts';
import {
  catalogOf,
  goodContentWith,
  problemsOf,
  rawRecord,
  snapshot,
} from '../../../tests/support/content.ts';

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

const plain = snapshot('2026-04-23', rows);
const correction = (number: number, replaced: string) =>
  rawRecord('snapshot', `content/snapshots/arena/page/2026-04-23-correction-${number}.json`, {
    ...good,
    replaces: { file: replaced, reason: 'The first copy broke off.' },
  });
const first = correction(1, 'page/2026-04-23.json');
const refused = (...files: readonly RawRecord[]) =>
  problemsOf(goodContentWith(...files)).map((line) => line.replace(/:\d+:\d+ /, ' ').replace(/; .*/, ''));

test.each([
  ['the plain file first', [plain, first]],
  ['the correction first, as folders are read', [first, plain]],
])('one correction is accepted, and it alone stands: %s', (_order, files) => {
  expect(refused(...files)).toEqual([]);
  const held = catalogOf(goodContentWith(...files)).snapshots.filter(({ date }) => date === '2026-04-23');
  expect(held.map(({ replaces }) => replaces?.file)).toEqual(['page/2026-04-23.json']);
});

test('a chain of corrections is accepted, and the last alone stands', () => {
  const files = [correction(2, 'page/2026-04-23-correction-1.json'), first, plain];
  expect(refused(...files)).toEqual([]);
  const held = catalogOf(goodContentWith(...files)).snapshots.filter(({ date }) => date === '2026-04-23');
  expect(held.map(({ replaces }) => replaces?.file)).toEqual(['page/2026-04-23-correction-1.json']);
});

test('of two files that replace none the one with the plain name is the first, in either order', () => {
  const again = rawRecord('snapshot', file, good);
  const told = [`${file} date: arena/page/2026-04-23 is already held in ${plain.file}`];
  expect(refused(plain, again)).toEqual(told);
  expect(refused(again, plain)).toEqual(told);
});

test.each([
  ['names nothing', 'page/2026-04-25.json', 'is no file of arena/page/2026-04-23'],
  ['names another day', 'page/2026-04-22.json', 'is no file of arena/page/2026-04-23'],
  ['names another edition', 'dataset/2026-04-23.json', 'is no file of arena/page/2026-04-23'],
  ['names itself', 'page/2026-04-23-correction-1.json', 'is this file itself'],
])('a correction that %s is refused at the name', (_title, named, message) => {
  expect(refused(plain, correction(1, named))).toEqual([`${file} replaces.file: "${named}" ${message}`]);
});

test('a correction without the file it replaces is refused', () => {
  expect(refused(first)).toEqual([
    `${file} replaces.file: "page/2026-04-23.json" is no file of arena/page/2026-04-23`,
  ]);
});

test('a file that two corrections replace is refused at the second', () => {
  expect(refused(plain, first, correction(2, 'page/2026-04-23.json'))).toEqual([
    `content/snapshots/arena/page/2026-04-23-correction-2.json replaces.file: "page/2026-04-23.json" is already replaced by ${file}`,
  ]);
});

test('corrections that replace each other are refused, both', () => {
  const loop = [
    correction(1, 'page/2026-04-23-correction-2.json'),
    correction(2, 'page/2026-04-23-correction-1.json'),
  ];
  expect(refused(plain, ...loop)).toHaveLength(2);
});
