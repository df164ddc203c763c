import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { makers, organizationGroups, organizationIndex } from './organization-index.ts';

test('organizations stand by their reigns, then their models, then their name', () => {
  const catalog = catalogOf([
    organization('openai'),
    organization('google'),
    organization('watcher'),
    organization('absent'),
    model('nova'),
    model('halo', { organization: 'google' }),
    board('arena'),
    snapshot('2026-03-01', [{ name: 'halo', score: 1250 }]),
    snapshot('2026-04-01', [{ name: 'nova', score: 1260 }]),
    snapshot('2026-05-01', [{ name: 'halo', score: 1270 }]),
  ]);
  const told = organizationIndex(catalog).map(({ organization: { id }, models, reigns, leads }) => [
    id,
    models.length,
    reigns.length,
    leads,
  ]);
  expect(told).toEqual([
    ['google', 1, 2, ['arena']],
    ['openai', 1, 1, []],
    ['absent', 0, 0, []],
    ['watcher', 0, 0, []],
  ]);
  expect(makers(catalog).map(({ organization: { id } }) => id)).toEqual(['google', 'openai']);
});

test('organizations fall into those that led, those with a model that never did, and those without one', () => {
  const catalog = catalogOf([
    organization('openai'),
    organization('google'),
    organization('watcher'),
    model('nova'),
    model('halo', { organization: 'google' }),
    board('arena'),
    snapshot('2026-03-01', [
      { name: 'nova', score: 1260 },
      { name: 'halo', score: 1250 },
    ]),
  ]);
  const { led, neverFirst, withoutModel } = organizationGroups(organizationIndex(catalog));
  const ids = [led, neverFirst, withoutModel].map((group) => group.map(({ organization: { id } }) => id));
  expect(ids).toEqual([['openai'], ['google'], ['watcher']]);
});

test('the longest reign of an organization is the one of most days', () => {
  const catalog = catalogOf([
    organization('openai'),
    organization('google'),
    model('nova'),
    model('halo', { organization: 'google' }),
    board('arena'),
    snapshot('2026-03-01', [{ name: 'nova', score: 1250 }]),
    // 31 days, then 5
    snapshot('2026-04-01', [{ name: 'halo', score: 1260 }]),
    snapshot('2026-04-02', [{ name: 'nova', score: 1270 }]),
    snapshot('2026-04-07', [{ name: 'halo', score: 1280 }]),
  ]);
  const longest = organizationIndex(catalog).map((record) => [
    record.organization.id,
    record.longest?.from.date,
    record.longest?.reignDays,
  ]);
  expect(longest).toContainEqual(['openai', '2026-03-01', 31]);
});
