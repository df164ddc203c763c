import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalRecord, canonicalText } from './canonical.ts';

const snapshot = {
  categories: [
    {
      entries: [
        { score: 1512, name: 'gpt-image-2 (medium)', rankRange: [1, 1], upper: 1520, lower: 1504 },
        { name: 'nano "2"', score: 1270.25 },
      ],
      coverage: { of: 55, kind: 'top' },
      category: 'overall',
      source: { address: 'https://arena.ai/leaderboard/text-to-image' },
    },
  ],
  dateKind: 'captured',
  date: '2026-04-22',
  edition: 'page',
  board: 'text-to-image',
};

describe('canonicalRecord', () => {
  test('keys stand in the order of the schema, one entry a line', () => {
    expect(canonicalRecord('snapshot', snapshot)).toBe(`{
  "board": "text-to-image",
  "edition": "page",
  "date": "2026-04-22",
  "dateKind": "captured",
  "categories": [
    {
      "category": "overall",
      "source": { "address": "https://arena.ai/leaderboard/text-to-image" },
      "coverage": { "kind": "top", "of": 55 },
      "entries": [
        { "name": "gpt-image-2 (medium)", "score": 1512, "lower": 1504, "upper": 1520, "rankRange": [1, 1] },
        { "name": "nano \\"2\\"", "score": 1270.25 }
      ]
    }
  ]
}
`);
  });

  test('its own text read again gives the same text', () => {
    const text = canonicalRecord('snapshot', snapshot);
    expect(canonicalRecord('snapshot', JSON.parse(text))).toBe(text);
  });

  test('a record that does not fit its schema has no text', () => {
    expect(() => canonicalRecord('organization', { id: 'a' })).toThrow();
  });
});

describe('canonicalText', () => {
  test('an object that holds an object takes one line where it fits in 100 columns', () => {
    expect(canonicalText({ note: { title: { en: 'short' } } })).toBe(
      '{\n  "note": { "title": { "en": "short" } }\n}\n',
    );
    const long = 'x'.repeat(90);
    expect(canonicalText({ note: { title: { en: long } } })).toBe(
      `{\n  "note": {\n    "title": { "en": "${long}" }\n  }\n}\n`,
    );
  });

  test('an array takes one line where it fits, else a line an element', () => {
    expect(canonicalText({ a: [{ b: 1 }, { b: 2 }], c: [] })).toBe(
      '{\n  "a": [{ "b": 1 }, { "b": 2 }],\n  "c": []\n}\n',
    );
    const long = 'x'.repeat(80);
    expect(canonicalText({ a: [{ b: long }, { b: 2 }] })).toBe(
      `{\n  "a": [\n    { "b": "${long}" },\n    { "b": 2 }\n  ]\n}\n`,
    );
  });

  test('a field without a value is left out', () => {
    expect(canonicalText({ a: undefined, b: 1 })).toBe('{\n  "b": 1\n}\n');
  });

  test('no value is lost or changed', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const clean = JSON.parse(JSON.stringify(value)) as unknown;
        expect(JSON.parse(canonicalText(clean))).toEqual(clean);
      }),
      { seed: 1 },
    );
  });
});
