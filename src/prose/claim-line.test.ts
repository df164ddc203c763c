import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aCategory, aClaim, anEntry, aSnapshot, aStatement } from '../../tests/support/records.ts';
import { claimVerdict } from '../domain/claim-verdict.ts';
import { claimFigure, saidFigure } from './claim-figure.ts';
import { claimLine } from './claim-line.ts';

const rows = (nova: number) => [anEntry('nova', nova), anEntry('vega', 1200)];
const held = (date: string, nova: number, art: number) =>
  aSnapshot({
    date,
    categories: [aCategory(rows(nova)), aCategory(rows(art), { category: 'art' })],
  });
const categories = ['overall', 'art'].map((id) => ({ id, name: { en: id } }));
const catalog = aCatalog({
  boards: [aBoard({ categories })],
  snapshots: [held('2026-05-01', 1300, 1280), held('2026-09-01', 1250, 1190)],
});
const line = (fields: object) =>
  claimLine(claimVerdict(catalog, aClaim({ metric: 'gap', ...fields })), { catalog, language: 'en' });

test('a line says what became of a claim, then and now', () => {
  expect(line({})).toEqual({
    verdict: 'Confirmed',
    note: 'no longer holds',
    then: { figure: '100', date: '2026-05-01' },
    now: { figure: '50', date: '2026-09-01' },
  });
});

test('several categories give the smallest and the largest', () => {
  expect(line({ categories: ['overall', 'art'] })).toMatchObject({
    then: { figure: '80 to 100' },
    now: { figure: '−10 to 50' },
  });
});

test('what nothing checks has no then, says why, and still has a now', () => {
  const statements = [aStatement(100, { made: { date: '2026-03-01', precision: 'day' } })];
  expect(line({ statements })).toEqual({
    verdict: 'Reported',
    note: 'no snapshot held of its time',
    now: { figure: '50', date: '2026-09-01' },
  });
});

test('a record that is another’s says whose', () => {
  // Vega, last of two, was said to have the highest score ever; Nova has it with 1300, of 1 May.
  const record = {
    metric: 'record',
    subject: { kind: 'model', model: 'vega' },
    comparator: undefined,
    record: { of: 'score', extreme: 'largest' },
    statements: [{ ...aStatement(0), quantity: undefined }],
  };
  const { then, now } = line(record);
  expect(then).toEqual({ figure: '1200', date: '2026-05-01' });
  expect(now).toEqual({ figure: '1300', date: '2026-05-01', holder: 'nova' });
});

test.each([
  ['rank', 21, '21st'],
  ['lead', 1, 'first'],
  ['gain', 178, '+178'],
  ['gap', -3.4, '−3'],
  ['field-win-share', 91.14, '91\u00a0%'],
  ['votes', 2506410, '2,506,410'],
] as const)('a figure is as short as it can be: %s', (metric, value, figure) => {
  expect(claimFigure(value, { metric }, 'en')).toBe(figure);
});

test('what was said keeps its decimals, its bounds and what it counts', () => {
  const said = (quantity: object, claim: Parameters<typeof saidFigure>[1]) =>
    saidFigure({ quantity: quantity as never, category: 'overall' }, claim, 'en');
  const money = { metric: 'money', unit: { en: 'US dollars' } } as const;
  expect(said({ kind: 'value', value: 0.21 }, money)).toBe('0.21 US dollars');
  expect(said({ kind: 'range', from: 247, to: 277 }, { metric: 'gap' })).toBe('247 to 277');
  expect(said({ kind: 'at-least', value: 1510 }, { metric: 'score' })).toBe('1510 or more');
  expect(said({ kind: 'date', date: '2026-10', precision: 'month' }, { metric: 'date' })).toBe('Oct 2026');
  expect(saidFigure({ category: 'overall' }, { metric: 'lead' }, 'en')).toBe('first');
  expect(saidFigure({ category: 'overall' }, { metric: 'record' }, 'en')).toBeUndefined();
});
