import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../src/domain/rules/index.ts';

const explained = [...readFileSync('docs/problems.md', 'utf8').matchAll(/^### (.+)$/gm)].map(
  ([, code]) => code,
);

test('every rule has its explanation in docs/problems.md', () => {
  expect(rules.map(({ name }) => name).filter((name) => !explained.includes(name))).toEqual([]);
});

test('no code is explained twice', () => {
  expect(new Set(explained).size).toBe(explained.length);
});
