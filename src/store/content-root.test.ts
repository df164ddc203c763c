import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { contentRoot } from './content-root.ts';

test('CONTENT_ROOT is the folder that holds content/, where it is given', () => {
  expect(contentRoot({ CONTENT_ROOT: '/elsewhere' })).toBe(resolve('/elsewhere'));
});

test.each([{}, { CONTENT_ROOT: '' }])('without it the folder is that of the project', (environment) => {
  expect(contentRoot(environment)).toBe(process.cwd());
});
