import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, inject, test } from 'vitest';
import { FONT_FAMILIES, FONT_FOLDER } from '../../src/fonts/families.ts';
import { familyParts } from '../../src/fonts/font-faces.ts';
import { filesOf, textOf } from '../support/built-site.ts';
import { drawnCharacters, facesOf } from '../support/faces.ts';

const { resolve } = createRequire(import.meta.url);
const read = (path: string): Buffer => readFileSync(resolve(path));
const folder = inject('siteFolder');
const faces = facesOf(FONT_FOLDER, 'faces.css');

/** Each character that pages draw, with a page that draws it. */
const drawn = new Map(
  filesOf(folder, '**/*.{html,svg}').flatMap((path) =>
    [...drawnCharacters(textOf(folder, path))].map((character) => [character, path] as const),
  ),
);

test.each(FONT_FAMILIES)('$name has every character that pages draw with it in its first files', (family) => {
  const published = new Set(familyParts(family, read).flatMap(({ characters }) => [...characters]));
  const first = new Set(
    faces
      .filter(({ file }) => file.startsWith(`${family.id}-`) && !file.endsWith('-rest.woff2'))
      .flatMap(({ characters }) => [...characters]),
  );
  const lacking = [...drawn].filter(([character]) => published.has(character) && !first.has(character));
  expect(
    lacking.map(([character, path]) => `${String.fromCodePoint(character)} in ${path}`),
    'Run "npm run fonts" and commit what it writes in src/fonts',
  ).toEqual([]);
});
