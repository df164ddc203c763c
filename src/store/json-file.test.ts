import { expect, test } from 'vitest';
import { formatProblem } from '../domain/problem.ts';
import { parseJsonFile, positionAt } from './json-file.ts';

const told = (text: string) => {
  const json = parseJsonFile('content/models/nova.json', text);
  return json.kind === 'problems' ? json.problems.map(formatProblem) : [];
};

test('whole JSON gives its value and the place of every field', () => {
  const json = parseJsonFile(
    'nova.json',
    '{\n  "id": "nova",\n  "listings": [\n    { "name": "Nova" }\n  ]\n}\n',
  );
  if (json.kind !== 'value') throw new Error('expected a value');
  expect(json.value).toEqual({ id: 'nova', listings: [{ name: 'Nova' }] });
  expect(json.positionOf(['id'])).toEqual({ line: 2, column: 9 });
  expect(json.positionOf(['listings', 0, 'name'])).toEqual({ line: 4, column: 15 });
});

test('a missing field is placed at the record it is missing from', () => {
  const json = parseJsonFile('nova.json', '{\n  "listings": [\n    { "name": "Nova" }\n  ]\n}\n');
  if (json.kind !== 'value') throw new Error('expected a value');
  expect(json.positionOf(['listings', 0, 'variant'])).toEqual({ line: 3, column: 5 });
});

test('a byte order mark and Windows line ends change nothing', () => {
  const json = parseJsonFile('nova.json', '\uFEFF{\r\n  "id": "nova"\r\n}\r\n');
  expect(json.kind === 'value' && json.value).toEqual({ id: 'nova' });
});

test('half a file is refused at the place where it breaks off', () => {
  expect(told('{\n  "id": "nova",\n  "name": "No')).toEqual([
    'content/models/nova.json:3:11 the JSON breaks off or is broken here (unexpected end of string); look for a missing or stray comma, quote or bracket just before this place [broken-json]',
  ]);
});

test('a missing comma is refused at the field after it', () => {
  expect(told('{\n  "id": "nova"\n  "name": "Nova"\n}')).toEqual([
    'content/models/nova.json:3:3 the JSON breaks off or is broken here (comma expected); look for a missing or stray comma, quote or bracket just before this place [broken-json]',
  ]);
});

test('an empty file is refused as empty', () => {
  expect(told('')).toEqual([
    'content/models/nova.json:1:1 the file is empty; fill it or take it away [broken-json]',
  ]);
});

test('a key that stands twice is refused: a reader of JSON would see only the last', () => {
  expect(told('{\n  "id": "nova",\n  "id": "comet"\n}')).toEqual([
    'content/models/nova.json:3:3 id: "id" stands twice in one record; keep one of the two; a reader of JSON sees only the last [broken-json]',
  ]);
});

test('columns count from 1 at the beginning of each line', () => {
  expect(positionAt('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
  expect(positionAt('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
});
