import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

test('lines break at spaces alone', () => {
  expect(wrapText('GPT Image 2.5 Sunburst', 14)).toEqual(['GPT Image 2.5', 'Sunburst']);
  expect(wrapText('re-measured, cause unknown', 12)).toEqual(['re-measured,', 'cause', 'unknown']);
});

test('a word of more than 24 letters that fits no line is cut to fit', () => {
  const word = 'abcdefghijklmnopqrstuvwxyz';
  // Four fifths of 20 are 16, of 40 they are 32.
  expect(wrapText(`over ${word}`, 20)).toEqual(['over', 'abcdefghijklmnop', 'qrstuvwxyz']);
  expect(wrapText(`over ${word}`, 40)).toEqual([`over ${word}`]);
  expect(wrapText(`over ${word.slice(2)}`, 20)).toEqual(['over', word.slice(2)]);
});

test('the lines together are the text', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z]{1,24}( [a-z]{1,24}){0,9}$/),
      fc.integer({ min: 1, max: 60 }),
      (text, length) => {
        expect(wrapText(text, length).join(' ')).toBe(text);
      },
    ),
  );
});
