import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const WORDS = 'src/i18n/en/';
/** The words themselves, which say none; types see to it that other languages have those of English. */
const WORD_FILES = /^src\/i18n\/(en|zh)[/.]/;

/** The names of the words of a file: whatever stands before a colon at the beginning of a line. */
function wordsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^ {2,}'?([a-z][\w-]*)'?:/gm)].map(([, name = '']) => name);
}

test('every word of the interface is said somewhere', () => {
  const speakers = globSync('src/**/*.{ts,astro,mdx}').filter(
    (file) => !WORD_FILES.test(file.replaceAll('\\', '/')) && !file.endsWith('.test.ts'),
  );
  const spoken = new Set(speakers.flatMap((file) => readFileSync(file, 'utf8').match(/[\w-]+/g) ?? []));
  const named = globSync(`${WORDS}*.ts`).flatMap((file) => wordsOf(file).map((name) => ({ file, name })));
  expect(named.length).toBeGreaterThan(400);
  const unsaid = named.filter(({ name }) => !spoken.has(name));
  expect(unsaid.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});
