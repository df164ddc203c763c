import { describe, expect, test } from 'vitest';
import { categoriesOf, firstCategoryOf, importFile, reasonOf } from '../../../tests/support/imports.ts';
import { arenaCatalog } from './arena-catalog.ts';

const score = (rating: number) => ({ rating, rating_q975: rating + 4, rating_q025: rating - 4 });
const catalog = { full: { 'dall-e-3': score(978), 'nano-banana-public': score(1162.6073836882183) } };
const PATH = 'leaderboard-image/2025-11-05__ba986ef.json';

describe('arena-catalog', () => {
  test('an object without order is put best first; quantiles are bounds; full is overall', () => {
    expect(firstCategoryOf(arenaCatalog, importFile(PATH, catalog))).toEqual({
      board: 'text-to-image',
      edition: 'catalog',
      date: '2025-11-05',
      dateKind: 'published',
      category: 'overall',
      source: { address: 'https://github.com/lmarena/arena-catalog' },
      coverage: { kind: 'full' },
      rows: [
        {
          row: 2,
          name: 'nano-banana-public',
          score: 1162.6073836882183,
          lower: 1158.6073836882183,
          upper: 1166.6073836882183,
        },
        { row: 1, name: 'dall-e-3', score: 978, lower: 974, upper: 982 },
      ],
    });
  });

  test('slices by who wrote the prompt are left out with a word', () => {
    const sliced = { ...catalog, is_preset_generation: catalog.full, not_preset_generation: catalog.full };
    const file = importFile(PATH, sliced);
    expect(categoriesOf(arenaCatalog, file).map(({ category }) => category)).toEqual(['overall']);
    expect(arenaCatalog.read(file)).toMatchObject({
      notes: ['left out: is_preset_generation, not_preset_generation, which are no categories of the board'],
    });
  });

  test('the board stands in the name of the file, the default board of text is that with style control', () => {
    const path = 'raw/leaderboard-text-style-control/2025-12-17__3b12b7fd9.json';
    expect(firstCategoryOf(arenaCatalog, importFile(path, catalog)).board).toBe('text');
    expect(reasonOf(arenaCatalog, importFile('leaderboard-text/2025-12-11.json', catalog))).toContain(
      'leaderboard-text is no board',
    );
  });

  test('a name without board and day needs --board and --date', () => {
    expect(reasonOf(arenaCatalog, importFile('new.json', catalog))).toContain('add --date');
    expect(reasonOf(arenaCatalog, importFile('new.json', catalog, { date: '2025-12-11' }))).toContain(
      '--board',
    );
    const file = importFile('new.json', catalog, { date: '2025-12-11', board: 'text-to-image' });
    expect(firstCategoryOf(arenaCatalog, file)).toMatchObject({ board: 'text-to-image', date: '2025-12-11' });
  });

  test.each([
    ['an empty file', '', 'the file is empty'],
    ['half a file', JSON.stringify(catalog).slice(0, 60), 'perhaps half a file'],
    ['no category full', { overall: catalog.full }, 'no category "full"'],
    ['another source', [{ rank: 1 }], 'expected {category'],
    ['a model without bounds', { full: { a: { rating: 1 } } }, 'full.a.rating_q025'],
  ])('refused: %s', (_title, value, told) => {
    expect(reasonOf(arenaCatalog, importFile(PATH, value))).toContain(told);
  });
});
