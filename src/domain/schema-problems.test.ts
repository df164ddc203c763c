import { expect, test } from 'vitest';
import { aStatement } from '../../tests/support/records.ts';
import { claim, goodContentWith, model, problemsOf } from '../../tests/support/content.ts';

const told = (fields: object) =>
  problemsOf(goodContentWith(model('moon', fields))).map((line) => line.replace(/^\S+ /, ''));
const toldOfClaim = (fields: object) =>
  problemsOf(goodContentWith(claim('ahead', fields))).map((line) => line.replace(/^\S+ /, ''));
const source = { address: 'https://example.com/launch', tier: 'primary' };

test('a missing field is named with the kind of value it takes', () => {
  expect(told({ family: undefined })).toEqual([
    'family: is missing; expected a text: the line of models it belongs to: GPT Image [invalid-field]',
  ]);
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

test('a date of another form is told of once, and keeps no other field from being judged', () => {
  expect(toldOfClaim({ day: '5.5.2026', snapshot: '2026-04-22' })).toEqual([
    'day: found "5.5.2026", expected a date written YYYY-MM-DD, such as 2026-04-22 [invalid-field]',
    'snapshot: found "2026-04-22", expected board/date or board/edition/date, such as text-to-image/2026-04-22 [invalid-field]',
  ]);
});

test('what an object holds is told where there is none', () => {
  expect(toldOfClaim({ note: 'hm' })).toEqual([
    'note: found "hm", expected an object with en and, where known, zh [invalid-field]',
  ]);
  expect(toldOfClaim({ statements: [aStatement(3, { made: undefined })] })).toEqual([
    'statements[0].made: is missing; expected an object with date, precision: when it was said [invalid-field]',
  ]);
  expect(toldOfClaim({ statements: [aStatement(3, { sources: undefined })] })).toEqual([
    'statements[0].sources: is missing; expected an array of objects with address, tier and, where known, path, title, publisher, archived, date, accessed: where this can be read; at least one [invalid-field]',
  ]);
});

test('the forms of a value are told where it has none of them', () => {
  const kinds = 'one of value, range, at-least, at-most, same-gap, each, date';
  const toldOf = (quantity: unknown) => toldOfClaim({ statements: [aStatement(0, { quantity })] });
  expect(toldOf(200)).toEqual([
    `statements[0].quantity: found 200, expected an object whose kind is ${kinds} [invalid-field]`,
  ]);
  expect(toldOf({ value: 200 })).toEqual([
    `statements[0].quantity.kind: is missing; expected ${kinds} [invalid-field]`,
  ]);
  expect(toldOf({ kind: 'rang', from: 1, to: 2 })).toEqual([
    `statements[0].quantity.kind: found "rang", expected ${kinds}; did you mean "range"? [invalid-field]`,
  ]);
});

test('the fields that are named are those of the form the value has', () => {
  const quantity = { kind: 'value', value: 3, unit: 'points' };
  expect(toldOfClaim({ statements: [aStatement(quantity)] })).toEqual([
    'statements[0].quantity.unit: unknown field "unit"; take it away; the fields here are kind, value [unknown-field]',
  ]);
});

test('what is computed of a claim is not to be written', () => {
  expect(toldOfClaim({ verdict: 'confirmed', now: 130 })).toEqual(
    ['verdict', 'now'].map(
      (field) =>
        `${field}: unknown field "${field}"; take it away; what the snapshots make of a claim is computed, never written [unknown-field]`,
    ),
  );
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
