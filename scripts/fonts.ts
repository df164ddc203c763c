import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { FONT_FAMILIES, FONT_FOLDER } from '../src/fonts/families.ts';
import { faceSheet, fontFaces } from '../src/fonts/font-faces.ts';
import { wantedCharacters } from '../src/fonts/wanted-characters.ts';

const { resolve } = createRequire(import.meta.url);
const read = (path: string) => readFileSync(resolve(path));

/** Whatever may become text of a page: the records, and the words of the interface. */
const texts = globSync(['content/**/*.{json,mdx}', 'src/{i18n,pages,components,layouts,charts,prose}/**/*.*'])
  .filter((file) => !file.endsWith('.test.ts'))
  .sort()
  .map((file) => readFileSync(file, 'utf8'));

const faces = await fontFaces(wantedCharacters(texts), { read, subset: subsetFont });

for (const file of globSync(`${FONT_FOLDER}/*.woff2`)) rmSync(file);
for (const { file, bytes, characters } of faces) {
  writeFileSync(join(FONT_FOLDER, file), bytes);
  console.log(`${file.padEnd(32)} ${String(characters.size).padStart(4)} characters ${bytes.length} bytes`);
}
writeFileSync(join(FONT_FOLDER, 'faces.css'), faceSheet(faces));
for (const { id, source } of FONT_FAMILIES) {
  writeFileSync(join(FONT_FOLDER, `LICENSE-${id}.txt`), read(`${source}/LICENSE`));
}
