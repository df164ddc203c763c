import { createRequire } from 'node:module';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { registerParts } from './chart-parts.ts';

/** The page’s own font faces, under the family names of its style sheet. */
const FONT_FILES = {
  'Inter Variable': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  'Newsreader Variable': '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
} as const;

/**
 * Registers fonts, chart parts and defaults, all of them process-wide; a second call does nothing new.
 * Fonts are found from the project’s root, since a build moves its own files about.
 */
export function registerCharts(): void {
  const resolve = createRequire(join(process.cwd(), 'package.json')).resolve;
  for (const [family, file] of Object.entries(FONT_FILES)) {
    if (!GlobalFonts.has(family)) GlobalFonts.registerFromPath(resolve(file), family);
  }
  registerParts();
}
