import { expect, test } from 'vitest';
import { catalogOf, goodContentWith, problemsOf, snapshot } from '../../../tests/support/content.ts';

const later = goodContentWith(snapshot('2026-04-23', [{ name: 'nova', score: 1200 }]));

test('a snapshot of today is accepted', () => {
  expect(problemsOf(later, '2026-04-23')).toEqual([]);
});

test('a snapshot dated after today is a warning, and is left out of the catalog', () => {
  expect(problemsOf(later, '2026-04-22')).toEqual([
    'content/snapshots/arena/page/2026-04-23.json:4:11 date: is not shown before 2026-04-23; today is 2026-04-22; mend the date if it is a slip [not-yet-published]',
  ]);
  expect(catalogOf(later, '2026-04-22').snapshots.map(({ date }) => date)).toEqual(['2026-04-22']);
});
