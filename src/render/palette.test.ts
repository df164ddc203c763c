import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inPalette, TOKENS, withLiteralColors } from './palette.ts';

test('the literal colours are those of the style sheet', () => {
  const sheet = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, [light, dark]] of Object.entries(TOKENS)) {
    expect(sheet).toContain(`--${name}: light-dark(${light}, ${dark});`);
    expect(sheet).toContain(`--${name}: ${light};`);
  }
});

test('a variable that no token names throws', () => {
  expect(() => inPalette('<path fill="var(--nobody)"/>', 'light')).toThrow(
    'no colour for the variable --nobody',
  );
});

test('every string that is a variable becomes its colour, however deep, and nothing else changes', () => {
  const configuration = {
    color: 'var(--ink)',
    list: ['var(--paper)', 3],
    text: ['how var(--ink) is written'],
  };
  expect(withLiteralColors(configuration, 'light')).toEqual({
    color: '#1b1916',
    list: ['#fbf8f1', 3],
    text: ['how var(--ink) is written'],
  });
  expect(withLiteralColors(configuration, 'dark').color).toBe('#ece6d9');
  expect(() => withLiteralColors(['var(--nobody)'], 'light')).toThrow('no colour for the variable --nobody');
});
