import type { Row } from './publication.ts';

/** The value of the last digit to which rows print their scores, in points: 1 for a page, 0.01 for a transcript. */
export function lastDigitPoints(rows: readonly Pick<Row, 'entry'>[]): number {
  const decimals = rows.map(({ entry }) => (String(entry.score).split('.')[1] ?? '').length);
  return 10 ** -Math.max(0, ...decimals);
}

const SECOND_DECIMAL = 0.01;

/**
 * How far two prints of one score can lie apart, in points, given the last digits of the two: 0 where they are the
 * same digits, else half the coarser one. The page rounds a score that was rounded to two decimals before
 * (1188.4956 is printed 1189), so its half is 0.505.
 */
export function roundingPoints(lastDigitOfA: number, lastDigitOfB: number): number {
  if (lastDigitOfA === lastDigitOfB) return 0;
  const coarser = Math.max(lastDigitOfA, lastDigitOfB);
  return (coarser > SECOND_DECIMAL ? coarser + SECOND_DECIMAL : coarser) / 2;
}

/** Points without what binary fractions add, to a billionth: 1264.1 − 1241.1 is 23, not 22.999999999999773. */
export function points(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * 1e9)) / 1e9 + 0;
}
