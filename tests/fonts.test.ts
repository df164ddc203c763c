import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { FONT_FAMILIES, FONT_FOLDER } from '../src/fonts/families.ts';
import { faceSheet, fontFaces } from '../src/fonts/font-faces.ts';
import { woff2Characters } from '../src/fonts/woff2-characters.ts';
import { facesOf } from './support/faces.ts';

const { resolve } = createRequire(import.meta.url);
const read = (path: string): Buffer => readFileSync(resolve(path));
const kept = (file: string): Buffer => readFileSync(join(FONT_FOLDER, file));
const faces = facesOf(FONT_FOLDER, 'faces.css');

test.each(faces)('$file holds the characters that the style sheet gives it', ({ file, characters }) => {
  expect(woff2Characters(kept(file))).toEqual(characters);
});

test('no character of a family is in two of its files', () => {
  for (const { name } of FONT_FAMILIES) {
    const own = faces.filter(({ family }) => family === name).flatMap(({ characters }) => [...characters]);
    expect(own.length).toBe(new Set(own).size);
  }
});

test(
  'the files are what the command makes of the published faces, byte for byte',
  { timeout: 60_000 },
  async () => {
    const first = faces.filter(({ file }) => !file.endsWith('-rest.woff2'));
    const wanted = new Set(first.flatMap(({ characters }) => [...characters]));
    const made = await fontFaces(wanted, { read, subset: subsetFont });
    expect(faceSheet(made)).toBe(kept('faces.css').toString());
    expect(made.filter(({ file, bytes }) => !bytes.equals(kept(file))).map(({ file }) => file)).toEqual([]);
  },
);

test.each(FONT_FAMILIES)('the licence of $name is kept with its files', ({ id }) => {
  expect(kept(`LICENSE-${id}.txt`).toString()).toContain('SIL OPEN FONT LICENSE Version 1.1');
});
