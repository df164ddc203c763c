import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inPalette, TOKENS } from './palette.ts';

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
