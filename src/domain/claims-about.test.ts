import { expect, test } from 'vitest';
import { board, catalogOf, claim, model, organization } from '../../tests/support/content.ts';
import type { ClaimVerdict } from './claim-verdict.ts';
import { claimsAbout, foremostClaims } from './claims-about.ts';

const said = (date: string) => [
  {
    text: { en: 'It is ahead.' },
    language: 'en',
    wording: 'reported',
    by: { name: 'Arena' },
    made: { date, precision: 'day' },
    quantity: { kind: 'value', value: 5 },
    sources: [{ address: 'https://example.com/claim', tier: 'secondary' }],
  },
];
const about = (id: string, of: string, date: string) =>
  claim(id, {
    subject: { kind: 'model', model: of },
    statements: said(date),
  });

test('what is said of a model stands with the last said first, and what is said of another is left out', () => {
  const catalog = catalogOf([
    organization('openai'),
    model('nova'),
    model('comet'),
    board('arena'),
    about('an-early-one', 'nova', '2026-03-01'),
    about('b-of-the-same-day', 'nova', '2026-04-01'),
    about('a-of-the-same-day', 'nova', '2026-04-01'),
    about('of-another', 'comet', '2026-05-01'),
  ]);
  expect(claimsAbout(catalog, { by: 'model', id: 'nova' }).map(({ id }) => id)).toEqual([
    'a-of-the-same-day',
    'b-of-the-same-day',
    'an-early-one',
  ]);
});

test('of many claims those come first that snapshots could check, and stay in their order', () => {
  const verdicts = ['reported', 'differs', 'open', 'confirmed'].map(
    (verdict) => ({ verdict }) as unknown as ClaimVerdict,
  );
  expect(foremostClaims(verdicts, 3).map(({ verdict }) => verdict)).toEqual([
    'differs',
    'confirmed',
    'reported',
  ]);
});
