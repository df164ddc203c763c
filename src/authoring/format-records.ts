import { canonicalForm } from '../domain/canonical.ts';
import type { RawRecord } from '../domain/raw-record.ts';
import type { Effects, ExitCode } from './effects.ts';

interface FormatEffects extends Pick<Effects, 'readFile' | 'writeFile' | 'print'> {
  /** Every record of the content that can be read as JSON or an article. */
  readonly records: () => readonly RawRecord[];
}

/**
 * Writes every JSON record in its one form: fields in the order of its schema, one entry a line. Values stay as they are.
 * A record that its schema refuses is left alone: check says what is wrong with it.
 */
export function formatRecords({ records, readFile, writeFile, print }: FormatEffects): ExitCode {
  for (const record of records()) {
    const text = canonicalForm(record);
    if (text === undefined || text === readFile(record.file)) continue;
    writeFile(record.file, text);
    print(record.file);
  }
  return 0;
}
