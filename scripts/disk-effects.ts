import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Effects } from '../src/authoring/effects.ts';
import { paint, print } from '../src/authoring/terminal.ts';
import { asOf } from '../src/store/as-of.ts';
import { progressBar } from './progress-bar.ts';

/** The world itself: the disk from where the command runs, the terminal, the day. */
export const diskEffects = (): Effects => ({
  readFile: (path) => (existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined),
  writeFile: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  },
  list: (folder) => (existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).sort() : []),
  print,
  paint,
  asOf: asOf(),
  progress: progressBar,
});
