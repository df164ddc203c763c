import { expect, test } from 'vitest';
import { frontMatter } from './front-matter.ts';

function told(source: string): string[] {
  return frontMatter(source).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test('dates and times stay the text they were written as', () => {
  const { value } = frontMatter(
    '---\npublished: 2026-11-24\nevent: { date: 2026-04, precision: month }\n---\n',
  );
  expect(value).toEqual({ published: '2026-11-24', event: { date: '2026-04', precision: 'month' } });
});

test('every field has its place; a missing one that of its parent', () => {
  const { positionOf } = frontMatter(
    '---\ntitle: a\nsources:\n  - id: x\n    tier: primary\n  - id: y\n---\n',
  );
  expect(positionOf(['title'])).toEqual({ line: 2, column: 1 });
  expect(positionOf(['sources', 1])).toEqual({ line: 6, column: 5 });
  expect(positionOf(['sources', 0, 'tier'])).toEqual({ line: 5, column: 5 });
  expect(positionOf(['sources', 1, 'tier'])).toEqual({ line: 6, column: 5 });
  expect(positionOf(['summary'])).toEqual({ line: 1, column: 1 });
});

test('the text keeps the lines of the file', () => {
  expect(frontMatter('---\ntitle: a\n---\n## b\n').body).toBe('\n\n\n## b\n');
});

test.each([
  ['', ['1:1 the file is empty']],
  ['Text', ['1:1 the file does not begin with front matter']],
  ['+++\ntitle = 1\n+++\n', ['1:1 the file does not begin with front matter']],
  ['---\ntitle: a\n', ['1:1 the front matter has no end: no second line of ---']],
  [
    '---\ntitle: a: b\n---\n',
    ['2:8 the front matter is no YAML we can read: nested mappings are not allowed in compact mappings'],
  ],
  [
    '---\ntitle: a\ntitle: b\n---\n',
    ['3:1 the front matter is no YAML we can read: map keys must be unique'],
  ],
  [
    '---\na: &x 1\nb: *x\n---\n',
    ['3:4 the front matter is no YAML we can read: references (*name) are not allowed'],
  ],
  [
    '---\na: !!js/function x\n---\n',
    ['2:4 the front matter is no YAML we can read: unresolved tag: tag:yaml.org,2002:js/function'],
  ],
])('%j is refused', (source, expected) => {
  expect(told(source)).toEqual(expected);
});

test('front matter nested ten thousand levels deep is refused', () => {
  expect(told(`---\na: ${'['.repeat(10_000)}\n---\n`).length).toBeGreaterThan(0);
});
