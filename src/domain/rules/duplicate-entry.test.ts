import { expect, test } from 'vitest';
import { goodContentWith, model, problemsOf, snapshot } from '../../../tests/support/content.ts';

test('two variants of one model in one snapshot are accepted', () => {
  const nova = model('nova', { listings: [{ name: 'nova' }, { name: 'nova-2k', variant: '2K' }] });
  const rows = [
    { name: 'nova-2k', score: 1210 },
    { name: 'nova', score: 1200 },
  ];
  expect(problemsOf(goodContentWith(nova, snapshot('2026-04-23', rows)))).toEqual([]);
});

test('a name twice with two scores is refused, and both rows are named', () => {
  const rows = [
    { name: 'nova', score: 1139 },
    { name: 'nova', score: 1136 },
  ];
  expect(problemsOf(goodContentWith(snapshot('2026-04-23', rows)))).toEqual([
    'content/snapshots/arena/page/2026-04-23.json:21:19 categories[0].entries[1].name: "nova" with 1136 stands for the same model and variant as "nova" with 1139; a board lists a variant once: give the listings different variants, or import the good copy of that day [duplicate-entry]',
  ]);
});

test('two names of the same variant in one snapshot are refused', () => {
  const nova = model('nova', { listings: [{ name: 'nova' }, { name: 'Nova' }] });
  const rows = [
    { name: 'nova', score: 1139 },
    { name: 'Nova', score: 1136 },
  ];
  expect(problemsOf(goodContentWith(nova, snapshot('2026-04-23', rows)))).toHaveLength(1);
});
