import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aClaim, aModel } from '../../tests/support/records.ts';
import type { ChartRequest } from '../charts/chart-request.ts';
import { chartHomes, chartsAt } from './chart-homes.ts';

const categories = ['overall', 'art'].map((id) => ({ id, name: { en: `The ${id}` } }));
const catalog = aCatalog({
  boards: [
    aBoard({ id: 'text-to-image', name: { en: 'Text-to-image' }, categories }),
    aBoard({ id: 'image-edit', name: { en: 'Image edit' }, categories }),
  ],
  models: [aModel({ id: 'nova', name: 'Nova' })],
  claims: [aClaim({ id: 'ahead' })],
});
const gap: ChartRequest = { kind: 'score-gap', board: 'image-edit' };
const art: ChartRequest = { kind: 'score-gap', board: 'image-edit', category: 'art' };
const gains: ChartRequest = { kind: 'category-gains', model: 'nova' };
const pathsOf = (request: ChartRequest) => chartHomes(request, catalog, 'en').map(({ path }) => path);

test('a gap chart belongs to its board or category, a gains chart to its model and then its board', () => {
  expect(pathsOf(gap)).toEqual(['/boards/image-edit/']);
  expect(pathsOf(art)).toEqual(['/boards/image-edit/art/']);
  expect(pathsOf(gains)).toEqual(['/models/nova/', '/boards/text-to-image/']);
});

test('the chart of a claim belongs to the page of the claim', () => {
  const homes = chartHomes({ kind: 'claim', claim: 'ahead' }, catalog, 'en');
  expect(homes).toEqual([{ section: 'claims', label: 'So many points.', path: '/claims/ahead/' }]);
});

test('a record that is not there has no page', () => {
  expect(pathsOf({ kind: 'category-gains', model: 'nobody', board: 'nowhere' })).toEqual([]);
  expect(pathsOf({ kind: 'claim', claim: 'nothing' })).toEqual([]);
});

test('the charts of a page are those that belong to it', () => {
  const at = (path: string) => chartsAt(path, [gap, art, gains], { catalog, language: 'en' });
  expect(at('/models/nova/')).toEqual([gains]);
  expect(at('/boards/image-edit/')).toEqual([gap]);
  expect(at('/boards/')).toEqual([]);
});
