import type { Point } from './configuration.ts';
import type { DirectLabel, LabelSpan } from './plugins/direct-labels.ts';
import { wrapText } from './wrap-text.ts';

/** The face of all words in a picture but its title. */
export const FAMILY = 'Inter Variable';

/** Words that stand out in a label. */
export const strong = (text: string): LabelSpan => ({ text, weight: 600, color: 'var(--ink)' });
/** Words that neither stand out nor stand back. */
export const plain = (text: string): LabelSpan => ({ text, weight: 400, color: 'var(--ink)' });
/** Words that stand back, as numbers and dates beside a name. */
export const quiet = (text: string): LabelSpan => ({ text, weight: 400, color: 'var(--ink-2)' });

/** Where a label belongs: a point with the end of its whisker. */
export function labelPlace({ x, y, upper }: Point): Pick<DirectLabel, 'x' | 'y' | 'upper'> {
  return upper === undefined ? { x, y } : { x, y, upper };
}

/** A name in lines of at most so many characters. A version stays with its word: never a line that says 2 alone. */
export function nameInLines(name: string, lineLength: number): string[] {
  return wrapText(name.replace(/ (?=\d)/g, '\u00a0'), lineLength);
}
