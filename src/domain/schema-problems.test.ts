import { expect, test } from 'vitest';
import { goodContentWith, model, problemsOf } from '../../tests/support/content.ts';

const told = (fields: object) =>
  problemsOf(goodContentWith(model('moon', fields))).map((line) => line.replace(/^\S+ /, ''));
const source = { address: 'https://example.com/launch', tier: 'primary' };

test('a missing field is named with the kind of value it takes', () => {
  expect(told({ family: undefined })).toEqual(['family: is missing; expected a text [invalid-field]']);
  expect(told({ modality: undefined })).toEqual([
    'modality: is missing; expected one of image, text [invalid-field]',
  ]);
});

test('an unknown field is refused, and the field it resembles is named', () => {
  expect(told({ predecesor: 'nova', predecessor: 'nova' })).toEqual([
    'predecesor: unknown field "predecesor"; did you mean "predecessor"? [unknown-field]',
  ]);
});

test('a value outside a list is shown with the list', () => {
  expect(told({ modality: 'imge' })).toEqual([
    'modality: found "imge", expected one of image, text; did you mean "image"? [invalid-field]',
  ]);
});

test.each([
  ['2026-02-30', 'expected a date that exists in the calendar'],
  ['22 April 2026', 'expected a date written YYYY-MM-DD, YYYY-MM or YYYY, as exact as the source gives it'],
])('the date %s is refused', (date, expected) => {
  expect(told({ released: { date, precision: 'day', sources: [source] } })).toContain(
    `released.date: found "${date}", ${expected} [invalid-field]`,
  );
});

test('a date less exact than its precision is refused', () => {
  expect(told({ released: { date: '2026-04', precision: 'day', sources: [source] } })).toEqual([
    'released.date: found "2026-04", expected a date whose form fits its precision: YYYY-MM-DD for day and approximate, YYYY-MM for month, YYYY for year [invalid-field]',
  ]);
});

test('a date without a source is refused', () => {
  expect(told({ released: { date: '2026-04-21', precision: 'day', sources: [] } })).toEqual([
    'released.sources: found []: expected at least one source; a date or price without a source is not published [invalid-field]',
  ]);
});

test('every problem of every record is told in one run', () => {
  const records = goodContentWith(model('moon', { family: 3 }), model('sun', { modality: 'video' }));
  expect(problemsOf(records).map((line) => line.split(':')[0])).toEqual([
    'content/models/moon.json',
    'content/models/sun.json',
  ]);
});
