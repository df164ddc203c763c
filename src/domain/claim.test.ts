import { expect, test } from 'vitest';
import { aStatement, claimFields } from '../../tests/support/records.ts';
import { claimSchema } from './claim.ts';
import { CLAIM_METRICS, METRIC_RULES, type ClaimMetric } from './claim-metric.ts';

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
  const why = 'a gain is of a model over a named model on a board';
  const comparator = `comparator: expected a comparator that is a model: ${why}`;
  expect(refusals({ comparator: { kind: 'next-model' } })).toEqual([comparator]);
  expect(refusals({ comparator: undefined })).toEqual([comparator]);
  expect(refusals({ subject: { kind: 'organization', organization: 'acme' } })).toEqual([
    `subject: expected a subject that is a model: ${why}`,
  ]);
  expect(refusals({ board: undefined })).toEqual([`board: expected a board: ${why}`]);
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

/** The fields without which a claim of a metric is refused, and a statement that suits it. */
function suited(metric: ClaimMetric): Record<string, unknown> {
  const { unit, quantity, comparator } = METRIC_RULES[metric];
  const said = metric === 'date' ? { kind: 'date', date: '2026', precision: 'year' } : 1;
  const statement = aStatement(said, quantity === 'none' ? { quantity: undefined } : {});
  return {
    metric,
    statements: [statement],
    ...(unit === 'needed' && { unit: { en: 'pieces' } }),
    ...(comparator === 'none' && { comparator: undefined }),
    ...(metric === 'record' && { record: { of: 'gap', extreme: 'largest' } }),
    ...(metric === 'prediction' && { prediction: OPEN }),
  };
}

const OPEN = { verdict: 'open', judged: '2026-05-02', outcome: { en: 'Nothing yet.' } };

test.each(CLAIM_METRICS)('a claim of the metric %s has the fields of that metric and no others', (metric) => {
  const fields = suited(metric);
  expect(refusals(fields)).toEqual([]);
  const others = {
    unit: fields['unit'] ? undefined : { en: 'pieces' },
    record: fields['record'] ? undefined : { of: 'gap', extreme: 'largest' },
    prediction: fields['prediction'] ? undefined : OPEN,
  };
  for (const [field, value] of Object.entries(others)) {
    expect(refusals({ ...fields, [field]: value })).toHaveLength(1);
  }
});

test('only what says its number by itself goes without: a lead, a record, a gap, a prediction', () => {
  const silent = { statements: [aStatement(1, { quantity: undefined })] };
  const without = CLAIM_METRICS.filter((metric) => refusals({ ...suited(metric), ...silent }).length === 0);
  expect(without).toEqual(['gap', 'lead', 'record', 'prediction']);
  expect(refusals({ ...suited('score'), ...silent })).toEqual([
    'statements.0.quantity: expected the number that was said: the metric is score',
  ]);
  expect(refusals({ ...suited('lead'), statements: [aStatement(1)] })).toEqual([
    'statements.0.quantity: a lead has no number; make the number a claim of its own',
  ]);
});

test('only a date has a date', () => {
  const dated = aStatement({ kind: 'date', date: '2026-05', precision: 'month' });
  expect(refusals({ ...suited('date'), statements: [dated] })).toEqual([]);
  expect(refusals({ statements: [dated] })).toEqual([
    'statements.0.quantity: expected a number: the metric is gain',
  ]);
});

test('who is measured against nobody names nobody, and who is measured says against whom', () => {
  expect(refusals({ ...suited('gap'), comparator: undefined })).toEqual([
    'comparator: expected whom it is measured against: a model, the next-model or the next-organization',
  ]);
  expect(refusals({ ...suited('rank'), comparator: { kind: 'next-model' } })).toEqual([
    'comparator: the metric rank is measured against nobody; leave comparator out',
  ]);
});

test('a board has no score, but votes, a gap between two places, and places to count in', () => {
  const board = { kind: 'board' };
  expect(refusals({ ...suited('score'), subject: board })).toEqual([
    'subject: the metric score is of a model or an organization',
  ]);
  expect(refusals({ ...suited('votes'), subject: board })).toEqual([]);
  const places = { from: 2, to: 5 };
  const span = { ...suited('gap'), subject: board, comparator: undefined, places };
  expect(refusals(span)).toEqual([]);
  expect(refusals({ ...span, places: { from: 5, to: 2 } })).toHaveLength(1);
  const counted = { ...suited('count'), comparator: undefined };
  expect(refusals({ ...counted, places: { ...places, organizations: ['acme'] } })).toEqual([]);
  expect(refusals({ ...counted, places })).toHaveLength(1);
});

test('a threshold belongs to the first above it, and to nothing else', () => {
  const record = (fields: object) => refusals({ ...suited('record'), record: { of: 'score', ...fields } });
  expect(record({ extreme: 'first-above', threshold: 1500 })).toEqual([]);
  expect(record({ extreme: 'first-above' })).toEqual([
    'record.threshold: expected the number that was passed',
  ]);
  expect(record({ extreme: 'largest', threshold: 1500 })).toEqual([
    'record.threshold: a largest has no threshold',
  ]);
});

test('a prediction speaks of a time after the day it was made, and is judged from that day on', () => {
  const told = (fields: object) => refusals({ ...suited('prediction'), prediction: { ...OPEN, ...fields } });
  const after = 'expected a day from 2026-05-01 on, when it was foretold';
  expect(told({ due: { date: '2026-05', precision: 'month' }, judged: '2026-05-01' })).toEqual([]);
  expect(told({ due: { date: '2026-04', precision: 'month' } })).toEqual([`prediction.due: ${after}`]);
  expect(told({ judged: '2026-04-30' })).toEqual([`prediction.judged: ${after}`]);
});

test('what became of a prediction has a source, and nothing has failed before its time', () => {
  const judged = (fields: object) =>
    refusals({ ...suited('prediction'), prediction: { ...OPEN, ...fields } });
  const sources = [{ address: 'https://example.org/', tier: 'secondary' }];
  const due = { date: '2026-06', precision: 'month' };
  expect(judged({ verdict: 'came-true', sources, due })).toEqual([]);
  expect(judged({ verdict: 'came-true' })).toEqual([
    'prediction.sources: expected at least one source; only an open prediction may be without',
  ]);
  expect(judged({ verdict: 'did-not', sources, due })).toEqual([
    'prediction.judged: expected a day after 2026-06-30; until then a prediction for it is open',
  ]);
});

test('nothing is said before the day it speaks of', () => {
  // The statement was made on 2026-05-01.
  expect(refusals({ day: '2026-05-01' })).toEqual([]);
  expect(refusals({ day: '2026-05-02' })).toEqual([
    'statements.0.made: expected a day from 2026-05-02 on, of which the claim speaks',
  ]);
});

test('a claim that names a snapshot names one of its board', () => {
  expect(refusals({ snapshot: 'board/page/2026-05-01' })).toEqual([]);
  expect(refusals({ snapshot: 'other/2026-05-01' })).toEqual([
    'snapshot: expected a snapshot of the board of the claim, board',
  ]);
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
