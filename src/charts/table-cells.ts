import { rounded } from '../domain/fixed.ts';
import type { Interval } from '../domain/gap-points.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { CellValue, ChartCell, ChartColumn } from './chart.ts';
import { formatPoints } from './formatters.ts';

/** A cell; its value is its text where nothing else is given. */
export function cell(text: string, value: CellValue = text): ChartCell {
  return { text, value };
}

/** A cell of which nothing is known, with what is said of that, if anything. */
export function unknownCell(text = ''): ChartCell {
  return cell(text, null);
}

/** How numbers of points are written, and with how many decimals; without a sign where left out. */
interface PointsWriting {
  readonly decimals: 0 | 1;
  readonly format?: (points: number, decimals: number) => string;
}

/** Points, in a file as exact as a reader sees them; nothing is known of none. */
export function pointsCell(
  points: number | undefined,
  { decimals, format = formatPoints }: PointsWriting,
): ChartCell {
  return points === undefined ? unknownCell() : cell(format(points, decimals), rounded(points, decimals));
}

/** Both ends of an interval in points; one that is not published is said to be so. */
export function intervalCell(
  interval: Interval | undefined,
  { decimals, format = formatPoints, words }: PointsWriting & { readonly words: ChartWords },
): ChartCell {
  if (interval === undefined) return unknownCell(words.intervalNotPublished);
  const { lower, upper } = interval;
  return {
    ...unknownCell(words.range(format(lower, decimals), format(upper, decimals))),
    values: [rounded(lower, decimals), rounded(upper, decimals)],
  };
}

/** The columns of a table by their keys, under which its words have their labels. */
export function columnsOf<Key extends string>(labels: Readonly<Record<Key, string>>) {
  return {
    text: (key: Key): ChartColumn => ({ key, label: labels[key], numeric: false }),
    numbers: (key: Key): ChartColumn => ({ key, label: labels[key], numeric: true }),
    /** Of intervals: in a file, one of lower and one of upper bounds. */
    intervals: (key: Key): ChartColumn => ({
      key,
      label: labels[key],
      numeric: true,
      fileKeys: ['interval_lower', 'interval_upper'],
    }),
  };
}
