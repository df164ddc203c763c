import { epochDay, type IsoDate } from '../domain/date.ts';

/** A tick of a time axis: the day and what is printed there, one or two lines. */
export interface TimeTick {
  /** Days since 1970-01-01. */
  readonly value: number;
  readonly label: string | readonly string[];
  /** Whether a year begins here. */
  readonly year: boolean;
}

/** A time axis on epoch days. */
export interface TimeAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly TimeTick[];
}

const MONTH_STEPS = [1, 2, 3, 6, 12];

function monthStart(month: number): number {
  const year = Math.floor(month / 12);
  return epochDay(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
}

/** Months since the year 0. */
function monthOf(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** How far before its first day an axis begins, as a share of its days. */
const LEAD_IN = 0.03;

/**
 * A time axis from a little before the first day, and never before the first of its month, to the last day, with at most
 * `maxTicks` ticks on firsts of months; where none lies between, from the first of the month.
 * January stands for its year, and the first tick says its year where no January comes before it.
 */
export function timeAxis(
  from: IsoDate,
  to: IsoDate,
  { monthName, maxTicks }: { readonly monthName: (month: number) => string; readonly maxTicks: number },
): TimeAxis {
  const first = monthOf(from);
  const last = monthOf(to);
  const step = MONTH_STEPS.find((size) => (last - first + 1) / size <= maxTicks) ?? 12;
  const leadIn = Math.ceil((epochDay(to) - epochDay(from)) * LEAD_IN);
  const start = Math.max(monthStart(first), epochDay(from) - leadIn);
  const inRange = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const shown = inRange.filter((month) => monthStart(month) >= start);
  const even = shown.filter((month) => month % step === 0);
  const ticked = [even, shown.slice(0, 1), [first]].find(({ length }) => length > 0) ?? [];
  const min = Math.min(start, ...ticked.map(monthStart));
  const ticks = ticked.map((month, index): TimeTick => {
    const year = String(Math.floor(month / 12));
    const name = monthName((month % 12) + 1);
    const isYear = month % 12 === 0;
    return {
      value: monthStart(month),
      label: isYear ? year : index === 0 ? [name, year] : name,
      year: isYear,
    };
  });
  return { min, max: Math.max(epochDay(to), min + 1), ticks };
}

/** A value axis that holds zero, in steps a reader can add. */
export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];

/**
 * A value axis that holds zero and every value, with at most `maxTicks` steps above and below.
 * Without values it runs from 0 to 10. Below zero it ends at the lowest value, above at the first step not under the highest.
 */
export function valueAxis(values: readonly number[], maxTicks: number): ValueAxis {
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const top = highest === 0 && lowest === 0 ? 10 : highest;
  const step = STEPS.find((size) => (top - lowest) / size <= maxTicks) ?? 1000;
  const max = Math.ceil(top / step) * step;
  const ticks: number[] = [];
  for (let tick = Math.ceil(lowest / step) * step; tick <= max; tick += step) ticks.push(tick + 0);
  return { min: Math.floor(lowest), max, ticks };
}
