import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aCategory, anEntry, aSnapshot } from '../../tests/support/records.ts';
import { mainPublications } from './main-publications.ts';

const overall = (score: number) => aCategory([anEntry('a', score)]);
const art = (score: number) => aCategory([anEntry('a', score)], { category: 'art' });
const catalog = aCatalog({
  boards: [aBoard({ categories: ['overall', 'art'].map((id) => ({ id, name: { en: id } })) })],
  snapshots: [
    aSnapshot({ date: '2026-03-02', categories: [overall(1210), art(1220)] }),
    aSnapshot({ date: '2026-03-03', categories: [art(1230)] }),
    aSnapshot({ date: '2026-03-01', categories: [overall(1200)] }),
    aSnapshot({ date: '2026-03-04', categories: [overall(1240)], edition: 'catalog' }),
  ],
});

test.each([
  ['overall', ['2026-03-01', '2026-03-02']],
  ['art', ['2026-03-02', '2026-03-03']],
  ['portraits', []],
])('the main publications of %s are those that carry it, oldest first', (category, dates) => {
  expect(mainPublications(catalog, 'board', category).map(({ date }) => date)).toEqual(dates);
});

test('an unknown board has none', () => {
  expect(mainPublications(catalog, 'nowhere')).toEqual([]);
});
