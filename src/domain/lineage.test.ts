import { expect, test } from 'vitest';
import { catalogOf, model, organization } from '../../tests/support/content.ts';
import { byNewestRelease, lineage } from './lineage.ts';
import type { Model } from './model.ts';

const released = (date: string) => ({
  released: {
    date,
    precision: date.length === 7 ? 'month' : 'day',
    sources: [{ address: 'https://example.org/', tier: 'primary' }],
  },
});

const { models } = catalogOf([
  organization('openai'),
  organization('google'),
  model('one', { family: 'Nova', ...released('2025-04') }),
  model('two', { family: 'Nova', predecessor: 'one', ...released('2025-12-16') }),
  model('three', { family: 'Nova', predecessor: 'two' }),
  model('three-small', { family: 'Nova', predecessor: 'two', ...released('2026-04-21') }),
  model('elsewhere', { family: 'Nova', organization: 'google' }),
]);

const ids = (held: readonly Model[]) => held.map(({ id }) => id);
const of = (id: string) => lineage({ models }, models.get(id) as Model);

test('predecessors go back to the first, nearest first', () => {
  expect(ids(of('three').predecessors)).toEqual(['two', 'one']);
  expect(of('one').predecessors).toEqual([]);
});

test('successors are those that name the model, the dated ones first', () => {
  expect(ids(of('two').successors)).toEqual(['three-small', 'three']);
});

test('a family is one organization’s, by release', () => {
  expect(ids(of('two').family)).toEqual(['one', 'two', 'three-small', 'three']);
});

test('models that name each other in a circle end it', () => {
  const a = { ...(models.get('one') as Model), predecessor: 'two' };
  const circle = new Map([...models, ['one', a] as const]);
  expect(ids(lineage({ models: circle }, a).predecessors)).toEqual(['two']);
});

test('the newest release comes first, those without a date last', () => {
  expect(ids(byNewestRelease([...models.values()]))).toEqual([
    'three-small',
    'two',
    'one',
    'elsewhere',
    'three',
  ]);
});
