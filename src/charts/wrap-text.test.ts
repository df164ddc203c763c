import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

test('lines break at spaces alone', () => {
  expect(wrapText('GPT Image 2.5 Sunburst', 14)).toEqual(['GPT Image 2.5', 'Sunburst']);
  expect(wrapText('re-measured, cause unknown', 12)).toEqual(['re-measured,', 'cause', 'unknown']);
});

test('the lines together are the text', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z]+( [a-z]+){0,9}$/),
      fc.integer({ min: 1, max: 60 }),
      (text, length) => {
        expect(wrapText(text, length).join(' ')).toBe(text);
      },
    ),
  );
});
