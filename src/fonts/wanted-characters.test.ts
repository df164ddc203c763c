import { expect, test } from 'vitest';
import { wantedCharacters } from './wanted-characters.ts';

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

test('what a text has is wanted, also beyond 16 bits', () => {
  const wanted = wantedCharacters(['ő', '😀']);
  expect(['ő', '😀'].filter((character) => !wanted.has(codeOf(character)))).toEqual([]);
});

test('letters, digits and the marks of sentences and figures are wanted by nobody’s asking', () => {
  const wanted = wantedCharacters([]);
  expect([...'AZaz09 ’“”–−±é\u00a0'].filter((character) => !wanted.has(codeOf(character)))).toEqual([]);
  expect(wanted.has(codeOf('ő'))).toBe(false);
});
