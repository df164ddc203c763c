import { describe, expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { dayPages, editionPages, heldCategoryIds, seenDates } from './board-pages.ts';
import { heldMonths } from './held-months.ts';
import { publicationNeighbours } from './publication-neighbours.ts';

const rows = (first: number) => [
  { name: 'comet', score: first, votes: first },
  { name: 'nova', score: 1200, votes: 900 },
];
const catalog = catalogOf([
  organization('openai'),
  model('nova'),
  model('comet'),
  board('arena', { mainEditions: [{ editions: ['page'] }] }),
  snapshot('2026-04-11', rows(1300)),
  snapshot('2026-04-22', rows(1301)),
  snapshot('2026-04-24', rows(1301)),
  snapshot('2026-03-01', rows(1299), { edition: 'catalog' }),
  snapshot('2026-04-22', rows(1250), { edition: 'catalog' }),
  snapshot('2026-05-06', rows(1302)),
]);

describe('dayPages', () => {
  test('a day has its main publication, the one seen again on it, or another edition held alone', () => {
    expect(
      dayPages(catalog, 'arena').map(({ kind, date, publication }) => [
        date,
        kind,
        `${publication.date} ${publication.edition}`,
      ]),
    ).toEqual([
      ['2026-03-01', 'redirect', '2026-03-01 catalog'],
      ['2026-04-11', 'publication', '2026-04-11 page'],
      ['2026-04-22', 'publication', '2026-04-22 page'],
      ['2026-04-24', 'redirect', '2026-04-22 page'],
      ['2026-05-06', 'publication', '2026-05-06 page'],
    ]);
  });

  test('a category nobody carries has no days', () => {
    expect(dayPages(catalog, 'arena', 'art')).toEqual([]);
  });
});

test('other editions have pages of their own, also on the day of a main publication', () => {
  expect(editionPages(catalog, 'arena').map(({ date, edition }) => [date, edition])).toEqual([
    ['2026-03-01', 'catalog'],
    ['2026-04-22', 'catalog'],
  ]);
});

test('a publication is seen on the later days that hold the category', () => {
  const [, publication] = dayPages(catalog, 'arena').filter(({ kind }) => kind === 'publication');
  if (publication === undefined) throw new Error('expected a publication');
  expect(seenDates(publication.publication)).toEqual(['2026-04-24']);
  expect(seenDates(publication.publication, 'art')).toEqual([]);
});

test('the categories held are those a main publication carries', () => {
  expect(heldCategoryIds(catalog, 'arena')).toEqual(['overall']);
});

describe('publicationNeighbours', () => {
  const all = catalog.publications.get('arena') ?? [];
  const around = (date: string, edition: string) => {
    const publication = all.find((each) => each.date === date && each.edition === edition);
    if (publication === undefined) throw new Error('expected a publication');
    const { before, after, number, of } = publicationNeighbours(catalog, publication);
    return [before?.date, number, of, after?.date];
  };

  test('a main publication counts among the main ones', () => {
    expect(around('2026-04-22', 'page')).toEqual(['2026-04-11', 2, 3, '2026-05-06']);
    expect(around('2026-04-11', 'page')).toEqual([undefined, 1, 3, '2026-04-22']);
  });

  test('another edition has no number, and the main ones of the days around it', () => {
    expect(around('2026-04-22', 'catalog')).toEqual(['2026-04-11', undefined, 3, '2026-05-06']);
  });
});

test('every held day stands in its month, newest first, with the reign it falls in', () => {
  expect(
    heldMonths(catalog, 'arena').map(({ month, days }) => [
      month,
      days.map(({ date, kind, reign }) => [date, kind, reign?.model]),
    ]),
  ).toEqual([
    ['2026-05', [['2026-05-06', 'published', 'comet']]],
    [
      '2026-04',
      [
        ['2026-04-24', 'seen', 'comet'],
        ['2026-04-22', 'edition', undefined],
        ['2026-04-22', 'published', 'comet'],
        ['2026-04-11', 'published', 'comet'],
      ],
    ],
    ['2026-03', [['2026-03-01', 'edition', undefined]]],
  ]);
});
