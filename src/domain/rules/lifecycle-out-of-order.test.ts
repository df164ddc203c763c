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

const endedAfter = (released: object, announced: object) => {
  const sources = [{ address: 'https://example.com/end', tier: 'primary' }];
  const lifecycle = [{ provider: 'API', announced, certainty: 'fixed', sources }];
  return problemsOf(goodContentWith(model('moon', { released: { ...released, sources }, lifecycle })));
};

test('an end announced before the release is refused at the day of the notice', () => {
  expect(endedAfter(day('2025-11-14'), day('2025-11-13')).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'lifecycle[0].announced.date: the end was announced on 2025-11-13, before the model was released on 2025-11-14; released is the day the public could first use it under its own name; mend one of the two [lifecycle-out-of-order]',
  ]);
});

test('an end announced on the day of the release, in its month, or about it is accepted', () => {
  expect(endedAfter(day('2025-11-14'), day('2025-11-14'))).toEqual([]);
  expect(endedAfter({ date: '2025-11', precision: 'month' }, day('2025-11-01'))).toEqual([]);
  expect(endedAfter({ date: '2025-11-14', precision: 'approximate' }, day('2025-11-13'))).toEqual([]);
});
