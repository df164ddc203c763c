import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { canonicalRecord } from '../../src/domain/canonical.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import type { RawRecord } from '../../src/domain/raw-record.ts';
import { checkContent } from '../../src/store/content.ts';
import { AS_OF } from './content.ts';

/** Texts, or the bytes of a picture, by their path from the root. */
export type FilesByPath = Readonly<Record<string, string | Uint8Array>>;

/** Writes records, and files given by path and text, into a folder. */
export function writeContent(root: string, records: readonly RawRecord[], files: FilesByPath = {}): void {
  const texts = records.map((record) => [record.file, textOf(record)] as const);
  for (const [file, text] of [...texts, ...Object.entries(files)]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** A record in its one form; one that fits no schema as it is. */
function textOf({ kind, value }: RawRecord): string {
  try {
    return kind === 'article' ? '' : canonicalRecord(kind, value);
  } catch {
    return JSON.stringify(value, null, 2);
  }
}

/** The catalog and the problems, one line each, of content written to disk and read again. */
export function loadedFromDisk(records: readonly RawRecord[], files: FilesByPath = {}) {
  const root = mkdtempSync(join(tmpdir(), 'overtake-content-'));
  writeContent(root, records, files);
  const { catalog, problems } = checkContent({ root, asOf: AS_OF });
  rmSync(root, { recursive: true });
  return { catalog, problems: problems.map(formatProblem) };
}
