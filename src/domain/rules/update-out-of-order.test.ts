import { expect, test } from 'vitest';
import { ORIGINAL, rawArticle } from '../../../tests/support/articles.ts';
import { goodContentWith, problemsOf } from '../../../tests/support/content.ts';

const updated = (day: string, asOf = '2026-05-01') =>
  problemsOf(goodContentWith(rawArticle({ ...ORIGINAL, updated: day })), asOf)
    .map((line) => line.replace(/^\S+ |;.*/g, ''))
    .filter((line) => line.startsWith('updated'));

test('an update from the day of publication to today is accepted', () => {
  expect([updated('2026-04-23'), updated('2026-05-01')]).toEqual([[], []]);
});

test('an update before the publication is refused', () => {
  expect(updated('2026-04-22')).toEqual([
    'updated: found 2026-04-22, before the article was published on 2026-04-23',
  ]);
});

test('an update after today is a warning; not so of an article that is itself to come', () => {
  expect(updated('2026-05-02')).toEqual(['updated: found 2026-05-02, a day that has not come']);
  expect(updated('2026-05-02', '2026-04-01')).toEqual([]);
});
