import { expect, test } from 'vitest';
import { buildCatalog } from '../domain/catalog.ts';
import { AS_OF, GOOD_CONTENT, goodContentWith, model } from '../../tests/support/content.ts';
import type { RawRecord } from '../domain/raw-record.ts';
import { check } from './check.ts';

function run(args: readonly string[], records: readonly RawRecord[] = GOOD_CONTENT) {
  const lines: string[] = [];
  const exitCode = check(args, {
    load: () => buildCatalog(records, { asOf: AS_OF }),
    print: (line) => lines.push(line),
    paint: (_style, text) => text,
  });
  return { exitCode, lines };
}

const bad = goodContentWith(model('moon', { organization: 'opnai' }), model('sun', { family: '' }));

test('a clean content ends in 0 and says what is held', () => {
  expect(run([])).toEqual({
    exitCode: 0,
    lines: ['Clean: 1 organization, 2 models, 1 board, 1 snapshot, 0 claims, 0 articles.'],
  });
});

test('every problem is a line of its own, and the exit code is 1', () => {
  expect(run([], bad)).toEqual({
    exitCode: 1,
    lines: [
      'error content/models/moon.json:4:19 organization: unknown organization "opnai"; did you mean "openai"? [unknown-reference]',
      'error content/models/sun.json:5:13 family: found "": expected at least 1 characters [invalid-field]',
      '2 errors. Nothing is built until the errors are mended.',
    ],
  });
});

test('--format json prints the problems and nothing else', () => {
  const { lines } = run(['--format', 'json'], bad);
  expect(JSON.parse(lines.join('\n'))).toHaveLength(2);
});

test('--format github prints an annotation for each problem', () => {
  expect(run(['--format', 'github'], bad).lines[0]).toBe(
    '::error file=content/models/moon.json,line=4,col=19,title=unknown-reference::organization: unknown organization "opnai"; did you mean "openai"?',
  );
});

test.each([[['--format', 'yaml']], [['--frmat', 'json']], [['extra']]])(
  '%j is wrong use and ends in 2',
  (args) => {
    const { exitCode, lines } = run(args);
    expect(exitCode).toBe(2);
    expect(lines.join('\n')).toContain('Usage');
  },
);

test('--help shows examples and ends in 0', () => {
  const { exitCode, lines } = run(['--help']);
  expect(exitCode).toBe(0);
  expect(lines.join('\n')).toContain('npm run check -- --format github');
});
