import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aCategory, aClaim, anEntry, aSnapshot, aStatement } from '../../tests/support/records.ts';
import { gainRows, remeasuredSinceAnnounced } from './gain-rows.ts';

const ids = ['overall', 'art', 'cartoon', 'portraits'];
/** Nova and vega among two that never move, so that a movement of nova is its own. */
const rowsOf = (category: string, nova: number) =>
  aCategory(
    [
      anEntry('nova', nova, { halfWidth: 5 }),
      anEntry('vega', 1200, { halfWidth: 5 }),
      anEntry('lyra', 1100, { halfWidth: 5 }),
      anEntry('dim', 1000, { halfWidth: 5 }),
    ],
    { category },
  );
const catalog = aCatalog({
  boards: [aBoard({ categories: ids.map((id) => ({ id, name: { en: id } })) })],
  snapshots: [
    aSnapshot({ date: '2026-05-02', categories: [rowsOf('overall', 1500)] }),
    aSnapshot({ date: '2026-05-20', categories: [rowsOf('overall', 1400)] }),
    aSnapshot({ date: '2026-06-25', categories: [rowsOf('overall', 1400), rowsOf('art', 1390)] }),
  ],
  claims: [
    aClaim({ id: 'a', categories: ['art'], statements: [aStatement(316)] }),
    aClaim({ id: 'b', categories: ['portraits'], statements: [aStatement(296)] }),
  ],
});
const asked = { board: 'board', model: 'nova', predecessor: 'vega' };
const told = (date?: string) =>
  gainRows(catalog, { ...asked, date }).map(({ category, announced, measured }) => [
    category,
    announced?.announced.kind === 'value' ? announced.announced.value : undefined,
    measured?.gainPoints,
  ]);

test('announced stands beside measured, each without the other where there is no other', () => {
  expect(told()).toEqual([
    ['overall', undefined, 200], // 1400 − 1200
    ['art', 316, 190], // 1390 − 1200
    ['portraits', 296, undefined],
  ]);
});

test('on a day before it was announced, nothing is', () => {
  expect(told('2026-04-30')).toEqual([]);
  expect(told('2026-05-02')).toEqual([
    ['overall', undefined, 300],
    ['art', 316, undefined],
    ['portraits', 296, undefined],
  ]);
});

test('a re-measurement between the announcement and the measured gains is told', () => {
  const found = (date?: string) =>
    remeasuredSinceAnnounced(catalog, gainRows(catalog, { ...asked, date }), asked).map(
      ({ model, before, after }) => [model, before.date, after.date],
    );
  // 100 points against half-widths of 5: twenty times.
  expect(found()).toEqual([['nova', '2026-05-02', '2026-05-20']]);
  expect(found('2026-05-10')).toEqual([]);
});

test('where nothing was announced nothing can have come between', () => {
  const pair = { board: 'board', model: 'nova', predecessor: 'lyra' };
  expect(remeasuredSinceAnnounced(catalog, gainRows(catalog, pair), pair)).toEqual([]);
});
