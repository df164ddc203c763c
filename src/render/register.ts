import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { familyOfFile, FONT_FAMILIES, FONT_FOLDER } from '../fonts/families.ts';
import { registerParts } from './chart-parts.ts';

/**
 * Registers fonts, chart parts and defaults, all of them process-wide; a second call does nothing new.
 * The faces are the page’s own files, under the family names of its style sheet. They are found from the project’s
 * root, since a build moves its own files about.
 */
export function registerCharts(): void {
  if (!FONT_FAMILIES.every(({ name }) => GlobalFonts.has(name)))
    registerFonts(join(process.cwd(), FONT_FOLDER));
  registerParts();
}

function registerFonts(folder: string): void {
  for (const file of globSync('*.woff2', { cwd: folder }).sort()) {
    const family = familyOfFile(basename(file));
    if (family !== undefined) GlobalFonts.registerFromPath(join(folder, file), family.name);
  }
}
