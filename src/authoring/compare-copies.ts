import { compareText } from '../domain/problem.ts';
import type { Entry } from '../domain/snapshot.ts';
import type { Import } from './read-imports.ts';

/** Typed-over copies give two decimals. */
const ROUNDED = 0.005 + 1e-9;

/** Copies of one category, the fullest first: one order, whatever order the files came in. */
export function fullestFirst(copies: readonly Import[]): Import[] {
  return [...copies].sort((a, b) => compareWealth(a, b) || compareOrigin(a, b));
}

/** The first place where two copies differ, in words; undefined where they agree as far as both go. */
export function firstDifference(
  held: readonly Entry[],
  here: readonly Entry[],
  word: string,
): string | undefined {
  for (const [index, entry] of held.slice(0, here.length).entries()) {
    const other = here[index];
    if (other === undefined || agree(entry, other)) continue;
    return `place ${index + 1}: ${word} ${told(entry)}, here ${told(other)}`;
  }
  return undefined;
}

function told({ name, score, votes }: Entry): string {
  return `"${name}" ${score}${votes === undefined ? '' : ` (${votes} votes)`}`;
}

function agree(a: Entry, b: Entry): boolean {
  return (
    a.name === b.name &&
    near(a.score, b.score) &&
    near(a.lower, b.lower) &&
    near(a.upper, b.upper) &&
    sameWhereGiven(a.votes, b.votes) &&
    sameWhereGiven(a.rank, b.rank) &&
    sameWhereGiven(a.rankRange?.join(), b.rankRange?.join()) &&
    sameWhereGiven(a.preliminary, b.preliminary)
  );
}

function near(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || Math.abs(a - b) <= ROUNDED;
}

function sameWhereGiven<T>(a: T | undefined, b: T | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function compareWealth(a: Import, b: Import): number {
  const [ofA, ofB] = [wealth(a), wealth(b)];
  return ofA.map((value, index) => (ofB[index] ?? 0) - value).find((difference) => difference !== 0) ?? 0;
}

/** Rows first, then whether these are all, then how many values they give, then whether they were copied whole. */
function wealth({ category: { entries, coverage, source } }: Import): number[] {
  const values = entries.flatMap((entry) => Object.values(entry)).filter((value) => value !== undefined);
  const known = coverage.kind === 'full' ? 2 : coverage.of === undefined ? 0 : 1;
  return [entries.length, known, values.length, source.transcribed ? 0 : 1];
}

/** By the repository it came through, its path there, and last the path here. */
function compareOrigin(a: Import, b: Import): number {
  const [ofA, ofB] = [a, b].map(({ file, category: { source } }) => [
    source.via ?? '',
    source.file ?? '',
    JSON.stringify(source),
    file,
  ]) as [string[], string[]];
  return ofA.map((part, index) => compareText(part, ofB[index] ?? '')).find((order) => order !== 0) ?? 0;
}
