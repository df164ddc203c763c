import type { IsoDate, PreciseDate } from '../domain/date.ts';
import { fixed, signed } from '../domain/fixed.ts';
import type { Language } from '../domain/localized.ts';
import { wordsFor } from './words.ts';

export interface DateFormat {
  /** `long` is 22 April 2026, `short` 22 Apr 2026, `day` 22 Apr. */
  readonly style?: 'long' | 'short' | 'day';
}

/** A date in words, as exact as it is known: `22 April 2026`, `April 2025`, `about 1 May 2026`; in Chinese `2026年4月22日`. */
export function formatDate(
  date: IsoDate | PreciseDate,
  language: Language,
  { style = 'long' }: DateFormat = {},
): string {
  if (typeof date !== 'string') {
    const text = formatDate(date.date, language, { style });
    return date.precision === 'approximate' ? wordsFor(language).calendar.approximate(text) : text;
  }
  const words = wordsFor(language).calendar;
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return words.year(year);
  const name = style === 'long' ? words.month(Number(month)) : words.monthShort(Number(month));
  if (day === undefined) return words.monthOfYear(year, name);
  return style === 'day' ? words.dayOfYear(name, Number(day)) : words.day(year, name, Number(day));
}

export interface NumberFormat {
  /** Decimals to print; 0 when left out. */
  readonly decimals?: 0 | 1 | 2;
}

/** A score in points: `1512`, or `1511.6` with one decimal. */
export function formatScore(score: number, _language: Language, { decimals = 0 }: NumberFormat = {}): string {
  return fixed(score, decimals);
}

/** A gap or change in points with its sign, a true minus: `+242`, `−3`, `0`. */
export function formatGap(points: number, _language: Language, { decimals = 0 }: NumberFormat = {}): string {
  return signed(points, decimals);
}

/** A share of 0 to 1 in percent: `80 %`; in Chinese `80%`. */
export function formatShare(share: number, language: Language, { decimals = 0 }: NumberFormat = {}): string {
  return wordsFor(language).facts.percent(fixed(share * 100, decimals));
}

/** A whole number with its thousands apart: `15,127`. */
export function formatInteger(value: number, _language: Language): string {
  return fixed(value, 0).replace(/\B(?=(\d{3})+$)/g, ',');
}
