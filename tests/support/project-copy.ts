import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COPIED = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
const PICTURES = join('node_modules', '.cache', 'overtake');

/** The project without its content in a folder of its own, for what keeps files in it while it runs. */
export interface ProjectCopy {
  readonly root: string;
  readonly remove: () => void;
}

/** Copies the project; packages and kept pictures are those of the project itself. */
export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'overtake-copy-'));
  for (const path of COPIED) cpSync(path, join(root, path), { recursive: true });
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
  // Each package by itself, so that what a server or a build keeps in node_modules stays apart.
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name), 'junction');
  if (existsSync(PICTURES)) symlinkSync(resolve(PICTURES), join(root, PICTURES), 'junction');
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
