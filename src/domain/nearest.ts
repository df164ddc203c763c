import { closest, distance } from 'fastest-levenshtein';

/** The known text nearest to a found one, where it is near enough to be what was meant; else undefined. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(found, known);
  // Of a word of three letters two are another word.
  const allowed = Math.min(Math.max(2, Math.floor(found.length / 4)), Math.floor(found.length / 2));
  return distance(found.toLowerCase(), candidate.toLowerCase()) <= allowed ? candidate : undefined;
}

/** `did you mean "openai"?`, or nothing where no known text is near. */
export function didYouMean(found: string, known: readonly string[]): string {
  const candidate = nearest(found, known);
  return candidate === undefined ? '' : `did you mean "${candidate}"?`;
}
