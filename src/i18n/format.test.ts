import { describe, expect, test } from 'vitest';
import { formatDate, formatGap, formatInteger, formatScore, formatShare } from './format.ts';

describe('formatDate', () => {
  test.each([
    ['2026-04-22', '22 April 2026'],
    ['2025-04', 'April 2025'],
    ['2025', '2025'],
  ])('a date is written as exactly as it is known: %s', (date, written) => {
    expect(formatDate(date, 'en')).toBe(written);
  });

  test('a short date has three letters of the month, September too', () => {
    expect(formatDate('2026-09-08', 'en', { style: 'short' })).toBe('8 Sep 2026');
    expect(formatDate('2026-09-08', 'en', { style: 'day' })).toBe('8 Sep');
  });

  test('an approximate date says so', () => {
    expect(formatDate({ date: '2026-05-01', precision: 'approximate' }, 'en')).toBe('about 1 May 2026');
    expect(formatDate({ date: '2026-05', precision: 'month' }, 'en')).toBe('May 2026');
  });
});

describe('formatDate in Chinese', () => {
  test.each([
    ['2026-04-22', '2026年4月22日'],
    ['2025-04', '2025年4月'],
    ['2025', '2025年'],
    [{ date: '2026-05-01', precision: 'approximate' }, '2026年5月1日前后'],
  ] as const)('a date is written as exactly as it is known: %o', (date, written) => {
    expect(formatDate(date, 'zh')).toBe(written);
  });

  test('a short date is the long one, and a day has no year', () => {
    expect(formatDate('2026-09-08', 'zh', { style: 'short' })).toBe('2026年9月8日');
    expect(formatDate('2026-09-08', 'zh', { style: 'day' })).toBe('9月8日');
  });

  test('every day of a year is written as the locale data of Unicode have it', () => {
    const unicode = new Intl.DateTimeFormat('zh-Hans', { dateStyle: 'long', timeZone: 'UTC' });
    const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
    expect(days.map((day) => formatDate(day.toISOString().slice(0, 10), 'zh'))).toEqual(
      days.map((day) => unicode.format(day)),
    );
  });
});

describe('numbers', () => {
  test('a gap has its sign, a true minus, and none for zero', () => {
    expect(formatGap(242, 'en')).toBe('+242');
    expect(formatGap(-3.4, 'en')).toBe('−3');
    expect(formatGap(-0.4, 'en')).toBe('0');
    expect(formatGap(-0.4, 'en', { decimals: 1 })).toBe('−0.4');
    expect(formatGap(0, 'en', { decimals: 1 })).toBe('0.0');
  });

  test('a score is whole, or has one decimal where that is asked for', () => {
    expect(formatScore(1511.6, 'en')).toBe('1512');
    expect(formatScore(1512, 'en', { decimals: 1 })).toBe('1512.0');
  });

  test('a share is in percent with a space that does not break, in Chinese with none', () => {
    expect(formatShare(0.801, 'en')).toBe('80\u00a0%');
    expect(formatShare(0.801, 'en', { decimals: 1 })).toBe('80.1\u00a0%');
    expect(formatShare(0.801, 'zh', { decimals: 1 })).toBe('80.1%');
  });

  test('thousands stand apart', () => {
    expect(formatInteger(750440, 'en')).toBe('750,440');
    expect(formatInteger(1000000, 'en')).toBe('1,000,000');
    expect(formatInteger(999, 'en')).toBe('999');
    expect(formatInteger(750440, 'zh')).toBe('750,440');
  });
});
