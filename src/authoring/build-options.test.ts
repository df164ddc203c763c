import { expect, test } from 'vitest';
import { buildOptions } from './build-options.ts';

const ORIGIN = 'https://example.org';

test('without a word it builds, quietly', () => {
  expect(buildOptions([], ORIGIN)).toEqual({ kind: 'build', verbose: false });
  expect(buildOptions(['--verbose'], ORIGIN)).toEqual({ kind: 'build', verbose: true });
});

test.each(['nonsense', 'example.org', 'https://example.org/path', 'ftp://example.org'])(
  'the origin %s is refused with what was expected',
  (origin) => {
    expect(buildOptions([], origin)).toEqual({
      kind: 'wrong',
      message: `SITE_ORIGIN: found "${origin}", expected an address without a path, such as https://example.org`,
    });
  },
);

test('help is help, and an unknown word is wrong use', () => {
  expect(buildOptions(['--help'], ORIGIN).kind).toBe('help');
  expect(buildOptions(['--bogus'], ORIGIN).kind).toBe('wrong');
});
