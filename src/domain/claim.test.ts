import { expect, test } from 'vitest';
import { aStatement, claimFields } from '../../tests/support/records.ts';
import { CLAIM_METRICS, claimSchema } from './claim.ts';

const refusals = (fields: Record<string, unknown>) =>
  claimSchema
    .safeParse(claimFields(fields))
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('a gain of a model over another on a board is a claim', () => {
  expect(refusals({})).toEqual([]);
});

test('no field can hold a verdict, a then or a now', () => {
  for (const field of ['verdict', 'then', 'now']) {
    expect(claimSchema.safeParse(claimFields({ [field]: 'confirmed' })).success).toBe(false);
  }
});

test('no claim passes without a source, a speaker or a day', () => {
  for (const field of ['sources', 'by', 'made']) {
    expect(refusals({ statements: [aStatement(100, { [field]: undefined })] })).not.toEqual([]);
  }
  expect(refusals({ statements: [aStatement(100, { sources: [] })] })).toHaveLength(1);
  expect(refusals({ statements: [] })).not.toEqual([]);
});

test('two statements of one claim may differ', () => {
  expect(refusals({ statements: [aStatement(241), aStatement(242)] })).toEqual([]);
});

test('a gain names both models and the board', () => {
  const message = 'metric: a gain is of a model over a named model on a board';
  expect(refusals({ comparator: { kind: 'next-model' } })).toEqual([message]);
  expect(refusals({ comparator: undefined })).toEqual([message]);
  expect(refusals({ board: undefined })).toEqual([message]);
});

test('a number is a value, a range that rises, or one for each category of the claim', () => {
  const categories = ['art', 'portraits'];
  const each = (category: string) => ({ kind: 'each', values: [{ category, value: 3 }] });
  expect(refusals({ statements: [aStatement({ kind: 'range', from: 247, to: 277 })] })).toEqual([]);
  expect(refusals({ statements: [aStatement({ kind: 'range', from: 277, to: 247 })] })).toEqual([
    'statements.0.quantity.to: expected an end above the beginning',
  ]);
  expect(refusals({ categories, statements: [aStatement(each('art'))] })).toEqual([]);
  expect(refusals({ categories, statements: [aStatement(each('cartoon'))] })).toEqual([
    'statements.0.quantity.values.0.category: expected one of the claim’s categories: art, portraits',
  ]);
});

test('only a prediction may be without a number, and only a date has a date', () => {
  const silent = aStatement(1, { quantity: undefined });
  const dated = aStatement({ kind: 'date', date: '2026-05', precision: 'month' });
  expect(refusals({ statements: [silent] })).toEqual([
    'statements.0.quantity: expected the number that was said; only a prediction may be without',
  ]);
  expect(refusals({ metric: 'prediction', statements: [silent] })).toEqual([]);
  expect(refusals({ metric: 'date', statements: [dated] })).toEqual([]);
  expect(refusals({ statements: [dated] })).toEqual([
    'statements.0.quantity: expected a number: the metric is gain',
  ]);
});

test('money, counts and times say their unit; every other metric is its own', () => {
  const said = { unit: { en: 'pieces' } };
  for (const metric of CLAIM_METRICS) {
    const statements = [
      aStatement(metric === 'date' ? { kind: 'date', date: '2026', precision: 'year' } : 1),
    ];
    const needed = ['money', 'count', 'time'].includes(metric);
    expect(refusals({ metric, statements, ...(needed ? said : {}) })).toEqual([]);
    expect(refusals({ metric, statements, ...(needed ? {} : said) })).toHaveLength(1);
  }
});

test('the words stand in the language in which they were said', () => {
  expect(refusals({ statements: [aStatement(1, { language: 'zh' })] })).toEqual([
    'statements.0.text: expected the text in the language it was said in, zh',
  ]);
});

test('a category stands once in the list, and has one number', () => {
  expect(refusals({ categories: ['art', 'portraits', 'art'] })).toEqual([
    'categories.2: the category art stands in the list already; name it once',
  ]);
  const values = [
    { category: 'art', value: 3 },
    { category: 'art', value: 4 },
  ];
  expect(refusals({ categories: ['art'], statements: [aStatement({ kind: 'each', values })] })).toEqual([
    'statements.0.quantity.values.1.category: the category art has a number already; keep the one that was said, or make it another statement',
  ]);
});

test('nobody is measured against itself', () => {
  const model = { kind: 'model', model: 'nova' };
  expect(refusals({ subject: model, comparator: model })).toEqual([
    'comparator.model: nova cannot be measured against itself; name the other model, or leave comparator out',
  ]);
});
