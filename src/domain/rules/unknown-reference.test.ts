import { expect, test } from 'vitest';
import { board, goodContentWith, model, problemsOf } from '../../../tests/support/content.ts';

test('a reference to a record that is there is accepted', () => {
  expect(problemsOf(goodContentWith(model('moon', { predecessor: 'comet' })))).toEqual([]);
});

test('an unknown organization is refused, and the nearest known one is named', () => {
  expect(problemsOf(goodContentWith(model('moon', { organization: 'opnai' })))).toEqual([
    'content/models/moon.json:4:19 organization: unknown organization "opnai"; did you mean "openai"? [unknown-reference]',
  ]);
});

test('every unknown reference of a model is told in one run', () => {
  const moon = model('moon', {
    predecessor: 'novva',
    listings: [{ name: 'moon', boards: ['arenna'] }],
    lifecycle: [
      {
        provider: 'API',
        effective: { date: '2026-05-12', precision: 'day' },
        certainty: 'fixed',
        replacement: ['quasar-9000'],
        sources: [{ address: 'https://example.com/end', tier: 'primary' }],
      },
    ],
  });
  expect(problemsOf(goodContentWith(moon)).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'listings[0].boards[0]: unknown board "arenna"; did you mean "arena"? [unknown-reference]',
    'predecessor: unknown model "novva"; did you mean "nova"? [unknown-reference]',
    'lifecycle[0].replacement[0]: unknown model "quasar-9000" [unknown-reference]',
  ]);
});

test('an unknown operator of a board is refused', () => {
  expect(problemsOf(goodContentWith(board('arena', { operator: 'openia' })))).toEqual([
    'content/boards/arena.json:8:15 operator: unknown organization "openia"; did you mean "openai"? [unknown-reference]',
  ]);
});
