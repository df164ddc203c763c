import { compareText, type Problem } from '../problem.ts';
import { problemIn, type Parsed, type Rule } from '../record-set.ts';
import { replacedFile } from '../replaced-file.ts';
import { snapshotId, type Snapshot } from '../snapshot.ts';

type File = Parsed<Snapshot>;

/**
 * Two files for one board, edition and day that are not one original and a chain of its corrections;
 * or one category twice in a file.
 */
export const duplicateSnapshot: Rule = {
  name: 'duplicate-snapshot',
  problems: ({ snapshots }) => [
    ...[...Map.groupBy(snapshots, ({ value }) => snapshotId(value)).values()].flatMap(dayProblems),
    ...snapshots.flatMap(repeatedCategory),
  ],
};

/** The plain name before its corrections, whatever order the files were read in. */
function byName(a: File, b: File): number {
  return compareText(stem(a), stem(b));
}

function stem({ raw }: File): string {
  return raw.file.replace(/\.json$/, '');
}

function dayProblems(files: readonly File[]): Problem[] {
  const ordered = [...files].sort(byName);
  const [first, ...others] = ordered.filter(({ value }) => value.replaces === undefined);
  const corrections = ordered.filter(({ value }) => value.replaces !== undefined);
  return [
    ...others.map((file) => secondOriginal(file, first?.raw.file ?? '')),
    ...corrections.flatMap((file) => brokenCorrection(file, ordered)),
  ];
}

function secondOriginal({ value, raw }: File, first: string): Problem {
  return problemIn(raw, {
    code: 'duplicate-snapshot',
    path: ['date'],
    message: `${snapshotId(value)} is already held in ${first}`,
    hint: 'one day of one edition is one file; a correction says which file it replaces, and why',
  });
}

function brokenCorrection(file: File, ofDay: readonly File[]): Problem[] {
  const message = whyBroken(file, ofDay);
  if (message === undefined) return [];
  return [
    problemIn(file.raw, {
      code: 'duplicate-snapshot',
      path: ['replaces', 'file'],
      message,
      hint: 'name the file of the same board, edition and day that stood until now, as edition/date.json',
    }),
  ];
}

function whyBroken(file: File, ofDay: readonly File[]): string | undefined {
  const named = file.value.replaces?.file;
  const target = replacedFile(file.value);
  if (target === file.raw.file) return `"${named}" is this file itself`;
  if (!ofDay.some(({ raw }) => raw.file === target)) {
    return `"${named}" is no file of ${snapshotId(file.value)}`;
  }
  const earlier = ofDay.find(({ value }) => replacedFile(value) === target);
  if (earlier !== undefined && earlier !== file)
    return `"${named}" is already replaced by ${earlier.raw.file}`;
  return leadsToOriginal(file, ofDay) ? undefined : `following "${named}" leads back to this file`;
}

/** Whether the files replaced, one after the other, end at one that replaces none. */
function leadsToOriginal(file: File, ofDay: readonly File[]): boolean {
  const seen = new Set<File>();
  let at: File | undefined = file;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const target = replacedFile(at.value);
    if (target === undefined) return true;
    at = ofDay.find(({ raw }) => raw.file === target);
  }
  return at === undefined;
}

function repeatedCategory({ value, raw }: File): Problem[] {
  const twice = value.categories.findIndex(
    ({ category }, at) => value.categories.findIndex((other) => other.category === category) < at,
  );
  if (twice < 0) return [];
  return [
    problemIn(raw, {
      code: 'duplicate-snapshot',
      path: ['categories', twice, 'category'],
      message: `category "${value.categories[twice]?.category}" stands twice in this file`,
      hint: 'keep the one that holds more rows',
    }),
  ];
}
