import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, always in UTC. */
export type IsoDate = string;

const MS_PER_DAY = 86_400_000;

function isRealDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** A day that exists in the calendar, written `YYYY-MM-DD`. */
export const isoDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, {
    error: 'expected a date written YYYY-MM-DD, such as 2026-04-22',
    abort: true,
  })
  .refine(isRealDay, 'expected a day that exists in the calendar, written YYYY-MM-DD');

/** How exactly a date is known. `approximate`: a day is given, and it may be off by a few. */
export const datePrecisionSchema = z.enum(['day', 'month', 'year', 'approximate']);
export type DatePrecision = z.infer<typeof datePrecisionSchema>;

const LENGTH_OF_PRECISION = { day: 10, approximate: 10, month: 7, year: 4 } as const;

/** A date as exact as it is known: `{ date: "2025-04", precision: "month" }`. */
export interface PreciseDate {
  readonly date: string;
  readonly precision: DatePrecision;
}

/** The two fields of a date with its precision, to be spread into the schema of a dated fact. */
export const preciseDateFields = {
  date: z
    .string()
    .regex(
      /^\d{4}(-\d{2}(-\d{2})?)?$/,
      'expected a date written YYYY-MM-DD, YYYY-MM or YYYY, as exact as the source gives it',
    )
    .refine((text) => isRealDay(firstDayOf(text)), 'expected a date that exists in the calendar')
    .describe('The date, as exact as the source gives it: YYYY-MM-DD, YYYY-MM or YYYY.'),
  precision: datePrecisionSchema.describe(
    'How exact the date is: day, month, year, or approximate (a day that may be off by a few).',
  ),
};

/** Whether the written form of a date fits its precision: a month has seven characters. */
export function precisionFits({ date, precision }: PreciseDate): boolean {
  return date.length === LENGTH_OF_PRECISION[precision];
}

export const PRECISION_MESSAGE =
  'expected a date whose form fits its precision: YYYY-MM-DD for day and approximate, YYYY-MM for month, YYYY for year';

/** The first day a date can mean: `2025-04` is `2025-04-01`. */
export function firstDayOf(date: string): IsoDate {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day a date can mean: `2026-02` is `2026-02-28`, `2026` is `2026-12-31`. */
export function lastDayOf(date: string): IsoDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Days since 1970-01-01, the unit of every time axis. */
export function epochDay(date: IsoDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY);
}

/** The day that many days after 1970-01-01: the inverse of `epochDay`. */
export function dateOfEpochDay(day: number): IsoDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return epochDay(to) - epochDay(from);
}

/** The day that many days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfEpochDay(epochDay(date) + days);
}
