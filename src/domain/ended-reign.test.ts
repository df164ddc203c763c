import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { endedReign } from './ended-reign.ts';
import { leadChanges } from './lead-changes.ts';

test('a lead change ends the reign of the leader before it', () => {
  const catalog = catalogOf([
    organization('openai'),
    model('nova'),
    model('comet'),
    board('arena'),
    snapshot('2026-04-22', [{ name: 'nova', score: 1250 }]),
    snapshot('2026-04-24', [{ name: 'nova', score: 1251 }]),
    snapshot('2026-05-02', [{ name: 'comet', score: 1260 }]),
  ]);
  const ended = leadChanges(catalog, 'arena').map((change) => endedReign(catalog, change));
  // From 22 April, the first publication that shows it, to 2 May, the first that shows another: 10 days.
  expect(ended.map((reign) => [reign?.model, reign?.reignDays])).toEqual([['nova', 10]]);
});
