import { expect, test } from 'vitest';
import { ORIGINAL, rawArticle } from '../../../tests/support/articles.ts';
import { board, claim, goodContentWith, model, problemsOf } from '../../../tests/support/content.ts';
import { aStatement } from '../../../tests/support/records.ts';

test('a reference to a record that is there is accepted', () => {
  expect(problemsOf(goodContentWith(model('moon', { predecessor: 'comet' })))).toEqual([]);
});

test('an unknown organization is refused, and the nearest known one is named', () => {
  expect(problemsOf(goodContentWith(model('moon', { organization: 'opnai' })))).toEqual([
    'content/models/moon.json:4:19 organization: unknown organization "opnai"; did you mean "openai"? [unknown-reference]',
  ]);
});

test('every unknown reference of a model is told in one run', () => {
  const moon = model('moon', {
    predecessor: 'novva',
    listings: [{ name: 'moon', boards: ['arenna'] }],
    lifecycle: [
      {
        provider: 'API',
        effective: { date: '2026-05-12', precision: 'day' },
        certainty: 'fixed',
        replacement: ['quasar-9000'],
        sources: [{ address: 'https://example.com/end', tier: 'primary' }],
      },
    ],
  });
  expect(problemsOf(goodContentWith(moon)).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'listings[0].boards[0]: unknown board "arenna"; did you mean "arena"? [unknown-reference]',
    'predecessor: unknown model "novva"; did you mean "nova"? [unknown-reference]',
    'lifecycle[0].replacement[0]: unknown model "quasar-9000"; there is no file content/models/quasar-9000.json [unknown-reference]',
  ]);
});

test('an unknown operator of a board is refused', () => {
  expect(problemsOf(goodContentWith(board('arena', { operator: 'openia' })))).toEqual([
    'content/boards/arena.json:8:15 operator: unknown organization "openia"; did you mean "openai"? [unknown-reference]',
  ]);
});

test('a claim whose references are all there is accepted', () => {
  const held = { comparator: { kind: 'model', model: 'nova' }, snapshot: 'arena/2026-04-22' };
  expect(problemsOf(goodContentWith(claim('lead', held), claim('plain')))).toEqual([]);
});

test('every unknown reference of a claim is told in one run', () => {
  const lead = claim('lead', {
    subject: { kind: 'model', model: 'commet' },
    comparator: { kind: 'model', model: 'novva' },
    board: 'arenna',
    snapshot: 'arenna/2026-04-22',
  });
  expect(problemsOf(goodContentWith(lead)).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'subject.model: unknown model "commet"; did you mean "comet"? [unknown-reference]',
    'comparator.model: unknown model "novva"; did you mean "nova"? [unknown-reference]',
    'board: unknown board "arenna"; did you mean "arena"? [unknown-reference]',
    'snapshot: unknown snapshot "arenna/2026-04-22"; did you mean "arena/2026-04-22"? [unknown-reference]',
  ]);
});

test('a day of a board that is not held: those held before and after it are named', () => {
  const said = (snapshot: string) =>
    problemsOf(goodContentWith(claim('lead', { snapshot }))).map((line) => line.replace(/^\S+ /, ''));
  expect(said('arena/2026-04-23')).toEqual([
    'snapshot: unknown snapshot "arena/2026-04-23"; the nearest that are held: arena/2026-04-22 [unknown-reference]',
  ]);
  expect(said('arena/dataset/2026-04-22')).toEqual([
    expect.stringContaining('unknown snapshot "arena/dataset/2026-04-22"'),
  ]);
});

test('of a board like no other those there are are named', () => {
  const lines = problemsOf(goodContentWith(claim('lead', { board: 'elsewhere' })));
  expect(lines.map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'board: unknown board "elsewhere"; there are arena [unknown-reference]',
  ]);
});

test('an unknown model of the gap that a claim holds another against, or organization it counts, is refused', () => {
  const far = claim('far', {
    comparator: { kind: 'model', model: 'nova' },
    statements: [aStatement({ kind: 'same-gap', model: 'nova', over: 'vegga' })],
  });
  const counted = claim('counted', {
    metric: 'count',
    comparator: undefined,
    unit: { en: 'rows' },
    places: { from: 1, to: 2, organizations: ['opnai'] },
  });
  expect(problemsOf(goodContentWith(far, counted)).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'places.organizations[0]: unknown organization "opnai"; did you mean "openai"? [unknown-reference]',
    'statements[0].quantity.over: unknown model "vegga"; there is no file content/models/vegga.json [unknown-reference]',
  ]);
});

test('an unknown organization that a claim is about, or that speaks, is refused', () => {
  const spoken = {
    text: { en: 'A hundred points ahead.' },
    language: 'en',
    wording: 'reported',
    by: { name: 'OpenAI', organization: 'opnai' },
    made: { date: '2026-04-22', precision: 'day' },
    quantity: { kind: 'value', value: 100 },
    sources: [{ address: 'https://example.com/claim', tier: 'secondary' }],
  };
  const lead = claim('lead', {
    subject: { kind: 'organization', organization: 'openia' },
    statements: [spoken],
  });
  expect(problemsOf(goodContentWith(lead)).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'subject.organization: unknown organization "openia"; did you mean "openai"? [unknown-reference]',
    'statements[0].by.organization: unknown organization "opnai"; did you mean "openai"? [unknown-reference]',
  ]);
});

test('an article may link to a claim that is there, and to no other', () => {
  const linked = (link: string) =>
    problemsOf(goodContentWith(claim('ahead'), rawArticle(ORIGINAL, { links: [link] })));
  expect(linked('claim:ahead')).toEqual([]);
  expect(linked('claim:ahed').map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'the link goes to an unknown claim "ahed"; did you mean "ahead"? [unknown-reference]',
  ]);
});
