import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aClaim, aStatement } from '../../tests/support/records.ts';
import { announcedGains } from './announced-gains.ts';
import type { Claim } from './claim.ts';

const ids = ['overall', 'art', 'cartoon', 'portraits'];
const board = aBoard({ categories: ids.map((id) => ({ id, name: { en: id } })) });
const options = { board: 'board', model: 'nova', predecessor: 'vega' };
const told = (claims: readonly Claim[]) =>
  announcedGains(aCatalog({ boards: [board], claims }), options).map(({ category, announced }) =>
    announced.kind === 'value' ? [category, announced.value] : [category, announced.from, announced.to],
  );

test('each category has what was announced for it, in the board’s order of display', () => {
  const claims = [
    aClaim({ id: 'a', categories: ['portraits'], statements: [aStatement(296)] }),
    aClaim({ id: 'b', statements: [aStatement(271)] }),
    aClaim({ id: 'c', categories: ['art'], statements: [aStatement(-5)] }),
  ];
  expect(told(claims)).toEqual([
    ['overall', 271],
    ['art', -5],
    ['portraits', 296],
  ]);
});

test('a range said of several categories is the range of each', () => {
  const range = aStatement({ kind: 'range', from: 247, to: 277 });
  expect(told([aClaim({ categories: ['cartoon', 'art'], statements: [range] })])).toEqual([
    ['art', 247, 277],
    ['cartoon', 247, 277],
  ]);
});

test('a number of its own comes before a range, then the earlier statement before the later', () => {
  const range = aStatement({ kind: 'range', from: 247, to: 277 });
  const each = aStatement({ kind: 'each', values: [{ category: 'art', value: 274 }] });
  const earlier = aStatement(241, { made: { date: '2026-04', precision: 'month' } });
  expect(told([aClaim({ categories: ['art', 'cartoon'], statements: [range, each] })])).toEqual([
    ['art', 274],
    ['cartoon', 247, 277],
  ]);
  expect(told([aClaim({ statements: [aStatement(242), earlier] })])).toEqual([['overall', 241]]);
});

test('what is no gain, or a gain of others or elsewhere, is left out', () => {
  const others = [
    aClaim({ id: 'a', metric: 'gap' }),
    aClaim({ id: 'b', subject: { kind: 'model', model: 'lyra' } }),
    aClaim({ id: 'c', comparator: { kind: 'model', model: 'lyra' } }),
    aClaim({ id: 'd', board: 'another' }),
  ];
  expect(told(others)).toEqual([]);
});

test('what is chosen does not depend on the order of the records', () => {
  const claims = [
    aClaim({ id: 'a', statements: [aStatement(242)] }),
    aClaim({ id: 'b', statements: [aStatement(241)] }),
  ];
  expect(told(claims.toReversed())).toEqual(told(claims));
});
