import { expect, test } from 'vitest';
import { goodContentWith, model, problemsOf } from '../../../tests/support/content.ts';

const ending = (announced: object, effective: object) =>
  model('moon', {
    lifecycle: [
      {
        provider: 'API',
        announced,
        effective,
        certainty: 'fixed',
        sources: [{ address: 'https://example.com/end', tier: 'primary' }],
      },
    ],
  });
const day = (date: string) => ({ date, precision: 'day' });

test('an end after its announcement is accepted', () => {
  expect(problemsOf(goodContentWith(ending(day('2025-11-14'), day('2026-05-12'))))).toEqual([]);
});

test('an end before its announcement is refused at the date of the end', () => {
  expect(problemsOf(goodContentWith(ending(day('2026-05-12'), day('2025-11-14'))))).toEqual([
    'content/models/moon.json:20:17 lifecycle[0].effective.date: the end on 2025-11-14 lies before it was announced, on 2026-05-12; announced is the day of the notice, effective the day requests stop working [lifecycle-out-of-order]',
  ]);
});

test('a month that contains the other day is not out of order', () => {
  expect(
    problemsOf(goodContentWith(ending(day('2026-05-12'), { date: '2026-05', precision: 'month' }))),
  ).toEqual([]);
});
