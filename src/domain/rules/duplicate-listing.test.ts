import { expect, test } from 'vitest';
import { goodContentWith, model, problemsOf } from '../../../tests/support/content.ts';

const moonListedAs = (listing: object) => model('moon', { listings: [listing] });

test('a name that stands for two models at once is refused, and the first is named', () => {
  expect(problemsOf(goodContentWith(moonListedAs({ name: 'nova' })))).toEqual([
    'content/models/moon.json:9:15 listings[0].name: "nova" already stands for nova in content/models/nova.json; a name stands for one model at a time; take one away, or tell them apart by boards, from and until [duplicate-listing]',
  ]);
});

test('the same name on different boards is accepted', () => {
  const boards = [
    model('nova', { listings: [{ name: 'nova', boards: ['arena'] }] }),
    model('comet', { listings: [{ name: 'comet' }, { name: 'nova', boards: ['other'] }] }),
  ];
  expect(problemsOf(goodContentWith(...boards)).filter((line) => line.includes('duplicate'))).toEqual([]);
});

test('a name used again after its first meaning ended is accepted', () => {
  const reused = [
    model('nova', { listings: [{ name: 'nova', from: '2026-01-01' }] }),
    model('moon', { listings: [{ name: 'nova', until: '2025-12-31' }] }),
  ];
  expect(problemsOf(goodContentWith(...reused))).toEqual([]);
});

test('a listing that ends before it begins is refused', () => {
  const backwards = moonListedAs({ name: 'moon', from: '2026-02-02', until: '2026-02-01' });
  expect(problemsOf(goodContentWith(backwards)).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'listings[0].until: found "2026-02-01", expected a day on or after from [invalid-field]',
  ]);
  expect(
    problemsOf(goodContentWith(moonListedAs({ name: 'moon', from: '2026-02-02', until: '2026-02-02' }))),
  ).toEqual([]);
});
