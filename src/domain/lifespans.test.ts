import { expect, test } from 'vitest';
import { catalogOf, model, organization } from '../../tests/support/content.ts';
import { datedAndUndated, lifespans } from './lifespans.ts';

const sources = [{ address: 'https://example.org/', tier: 'primary' }];
const day = (date: string) => ({ date, precision: 'day' });
const released = (date: string) => ({ released: { ...day(date), sources } });
const end = (provider: string, date: string, fields: object = {}) => ({
  provider,
  effective: day(date),
  certainty: 'fixed',
  sources,
  ...fields,
});

const { models } = catalogOf([
  organization('openai'),
  model('first', {
    ...released('2026-01-31'),
    lifecycle: [
      end('Azure', '2026-06-30'),
      end('OpenAI API', '2026-05-31'),
      end('OpenAI API', '2026-09-01', { identifier: 'first-preview' }),
    ],
  }),
  model('second', released('2026-05-11')),
  model('third'),
]);
// From 30 days before 31 January, 1 January, to 30 days after 30 June, 30 July: 210 days. Today is day 140.
const lives = lifespans([...models.values()], '2026-05-21');

test('a bar runs from the release to the last end of the model itself', () => {
  expect(lives[0]?.bar).toEqual({ start: 30 / 210, end: 180 / 210 });
  expect(lives[0]?.end?.life.provider).toBe('Azure');
});

test('a bar without a known end runs to today', () => {
  expect(lives[1]?.bar).toEqual({ start: 130 / 210, end: 140 / 210 });
  expect(lives[1]?.today).toBe(140 / 210);
});

test('a model without a dated release has no bar', () => {
  expect(lives[2]?.bar).toBeUndefined();
});

test('lives that can be drawn stand apart from those that cannot', () => {
  const { dated, undated } = datedAndUndated(lives);
  expect(dated.map(({ model: { id } }) => id)).toEqual(['first', 'second']);
  expect(undated.map(({ model: { id } }) => id)).toEqual(['third']);
});
