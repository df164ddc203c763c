import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { leadExample, widestLeadExample } from './lead-examples.ts';

const row = (name: string, score: number) => ({ name, score, lower: score - 5, upper: score + 5 });
const catalog = catalogOf([
  organization('openai'),
  model('nova'),
  model('comet'),
  board('arena'),
  board('second', { order: 2 }),
  snapshot('2026-01-01', [row('nova', 1300), row('comet', 1200)]),
  snapshot('2026-02-01', [row('nova', 1250), row('comet', 1200)]),
  snapshot('2026-03-01', [row('nova', 1209), row('comet', 1200)]),
  snapshot(
    '2026-03-01',
    [
      { name: 'nova', score: 1209 },
      { name: 'comet', score: 1200 },
    ],
    { board: 'second' },
  ),
]);

test('an example is the newest of the first board that has one', () => {
  // 1245 lies above 1205; 1204 does not lie above 1205.
  expect(leadExample(catalog, 'yes')?.publication.date).toBe('2026-02-01');
  expect(leadExample(catalog, 'no')?.publication.date).toBe('2026-03-01');
  expect(leadExample(catalog, 'unknown')?.publication.board).toBe('second');
});

test('the widest lead is that of all publications held', () => {
  expect(widestLeadExample(catalog, 'arena')?.gapPoints).toBe(100);
  expect(widestLeadExample(catalog, 'unknown')).toBeUndefined();
});
