import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { editionContradictions } from './edition-contradictions.ts';

const told = (pageDate: string, leader: string) => {
  const catalog = catalogOf([
    organization('openai'),
    model('nova'),
    model('preview'),
    board('arena', { mainEditions: [{ editions: ['dataset'] }] }),
    snapshot('2025-07-21', [{ name: 'nova', score: 1137 }], { edition: 'dataset' }),
    snapshot(pageDate, [{ name: leader, score: 1139 }]),
  ]);
  return editionContradictions(catalog, 'arena').map(({ publication, lead, main, mainLead }) => [
    publication.date,
    lead.leader.model,
    main.date,
    mainLead.leader.model,
  ]);
};

test('another edition with another leader contradicts the main one of the time', () => {
  expect(told('2025-08-04', 'preview')).toEqual([['2025-08-04', 'preview', '2025-07-21', 'nova']]);
});

test('the same leader is no contradiction', () => {
  expect(told('2025-08-04', 'nova')).toEqual([]);
});

test('a main publication of more than 14 days before says nothing, nor does a later one', () => {
  expect(told('2025-08-05', 'preview')).toEqual([]);
  expect(told('2025-07-20', 'preview')).toEqual([]);
});
