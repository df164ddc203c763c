import { site } from '../../site.ts';
import { boardCharts } from './board-charts.ts';
import { calendar } from './calendar.ts';
import { claimCharts } from './claim-charts.ts';
import { historyCharts } from './history-charts.ts';

function written(date: string, monthName: (month: number) => string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = monthName(Number(month));
  return day === undefined ? calendar.monthOfYear(year, name) : calendar.day(year, name, Number(day));
}

/** A gap as a description tells it, every part in words. */
interface ToldGap {
  readonly leader: string;
  readonly next: string;
  readonly gap: string;
  readonly date: string;
}

/** The words of charts, their tables and their captions. */
export const charts = {
  /** The name of a month, 1 to 12, as an axis prints them. */
  month: calendar.monthShort,
  /** A date as a caption writes it: `22 April 2026`; a month or a year where no more is known. */
  date: (date: string): string => written(date, calendar.month),
  /** A date as a table or a label writes it: `22 Apr 2026`. */
  shortDate: (date: string): string => written(date, calendar.monthShort),
  credit: (data: string): string => `Chart: ${site.name}, data: ${data}`,
  dataOf: (source: string, licence: string): string => `${source}, ${licence}`,
  unit: 'points',
  snapshotsTo: (date: string): string => `Snapshots to ${date}`,
  noneHeld: 'No snapshot held',
  noneHeldSince: 'none held since',
  remeasured: 're-measured, cause unknown',
  /** Of two numbers, both ends among it. */
  range: (from: string, to: string): string => `${from} to ${to}`,
  intervalNotPublished: 'interval not published',
  now: (gap: string): string => `now ${gap}`,
  last: (gap: string): string => `last ${gap}`,
  launches: (list: string): string => `Launches marked: ${list}.`,
  launched: (date: string): string => `launched ${date}`,
  tableSummary: 'The same numbers as a table',
  source: 'Source',
  scoreGap: {
    title: (board: string): string => `${board}: the leader’s gap to the next model, in points`,
    subjectTitle: (board: string, { subject, comparator }: { subject: string; comparator: string }): string =>
      `${board}: ${subject} against ${comparator}, gap in points`,
    /** The title of a chart that shows a stretch of what is held. */
    stretch: (
      title: string,
      { from, until }: { readonly from?: string; readonly until?: string },
    ): string => {
      if (from !== undefined && until !== undefined) return `${title}, ${from} to ${until}`;
      return from === undefined
        ? until === undefined
          ? title
          : `${title}, to ${until}`
        : `${title}, from ${from}`;
    },
    /** The days alone, `26 February to 7 October 2026`; undefined where none are asked for. */
    stretchAlone: ({
      from,
      until,
    }: {
      readonly from?: string;
      readonly until?: string;
    }): string | undefined => {
      const last = until && written(until, calendar.month);
      if (from === undefined) return last && `to ${last}`;
      const first = written(from, calendar.month);
      if (until === undefined) return `from ${first}`;
      const [year, month, day] = from.split('-');
      const begins =
        year === until.slice(0, 4) ? calendar.dayOfYear(calendar.month(Number(month)), Number(day)) : first;
      return `${begins} to ${last}`;
    },
    nextModel: 'the next model',
    subtitle:
      'A name and a number stand where a reign begins. Whiskers are both 95 % intervals combined, covariance ignored. Filled points are separable from the next model, hollow ones are not; small ones have no published interval.',
    marks:
      'A stroke on the zero line is a change of leader: in the signal colour where the new leader was separable, in ink where it was not or nothing is known. A triangle under it is a launch.',
    description: ({ from, to, count }: { from: string; to: string; count: number }): string =>
      `Line chart of ${count} publications from ${from} to ${to}. The same numbers stand in the table below it.`,
    widest: ({ leader, next, gap, date }: ToldGap): string =>
      `Widest: ${gap} points, ${leader} over ${next}, ${date}.`,
    newest: ({ leader, next, gap, date }: ToldGap): string =>
      `Newest: ${gap} points, ${leader} over ${next}, ${date}.`,
    /** The same for a chart that ends before today. */
    last: ({ leader, next, gap, date }: ToldGap): string =>
      `At the end: ${gap} points, ${leader} over ${next}, ${date}.`,
    caption: (title: string): string => `${title}, at every publication held, newest first`,
    columns: {
      date: 'Published',
      leader: 'Leader',
      subject: 'Model',
      comparator: 'Next model',
      compared: 'Compared with',
      gap: 'Gap',
      interval: 'Interval',
      separable: 'Separable',
      note: 'Note',
    },
    separable: { yes: 'yes', no: 'no', unknown: 'unknown' },
    partial: 'top rows only',
  },
  categoryGains: {
    title: ({ board, model, predecessor }: { board: string; model: string; predecessor: string }): string =>
      `${board}: gain of ${model} over ${predecessor} by category, in\u00a0points`,
    subtitle: ({ model, predecessor }: { model: string; predecessor: string }): string =>
      `A gain is the score of ${model} less that of ${predecessor} in one snapshot, best row against best row. Whiskers are both 95 % intervals combined, covariance ignored.`,
    marks: 'A bar with a filled mark was measured; a ring is what was announced, two joined rings a range.',
    measuredKey: (dates: string): string => `measured, ${dates}`,
    announcedKey: (dates: string): string => `announced, ${dates}`,
    approximately: (date: string): string => `about ${date}`,
    span: (from: string, to: string): string => `${from} to ${to}`,
    snapshotOf: (date: string): string => `Snapshot of ${date}`,
    snapshotsFrom: (from: string, to: string): string => `Snapshots of ${from} to ${to}`,
    noneAnnounced: 'The records hold no announced gain of this model over this one.',
    announcedIn: (sources: string): string => `Announced figures: ${sources}.`,
    announcedBy: ({
      by,
      date,
      sources,
      categories,
    }: {
      by: string;
      date: string;
      sources: string;
      /** Only where others stated the rest. */
      categories?: string;
    }): string =>
      `Announced figures${categories === undefined ? '' : `, ${categories}`}: as stated by ${by}, ${date} (source: ${sources}).`,
    remeasured: ({ model, from, to }: { model: string; from: string; to: string }): string =>
      `${model} was re-measured between ${from} and ${to}, cause unknown: what was announced before and what was measured after are not to be held against each other.`,
    remeasuredBetween: 'Re-measured between the two, cause unknown.',
    description: ({
      count,
      measured,
      announced,
    }: {
      count: number;
      measured: string;
      announced: string;
    }): string =>
      `Bar chart of ${count === 1 ? 'one category' : `${count} categories`}, measured ${measured}, announced ${announced}. The same numbers stand in the table below it.`,
    none: 'nowhere',
    largest: ({ category, gain }: { category: string; gain: string }): string =>
      `Largest measured gain: ${gain}, ${category}.`,
    smallest: ({ category, gain }: { category: string; gain: string }): string =>
      `Smallest: ${gain}, ${category}.`,
    caption: (title: string): string => `${title}, announced beside measured`,
    columns: {
      category: 'Category',
      announced: 'Announced',
      measured: 'Measured',
      interval: 'Interval',
      date: 'Snapshot',
      note: 'Note',
    },
    notAnnounced: 'not announced',
    notHeld: 'not held',
    alsoStated: (quantity: string): string => `also stated as ${quantity} for several categories`,
    top: 'top rows only',
  },
  ...historyCharts,
  board: boardCharts,
  claim: claimCharts,
  /** A chart that answers a reader who reaches for it. */
  live: {
    /** What a screen reader calls it, after its name. */
    role: 'chart',
    hint: 'Point, tap or use the arrow keys to read the values.',
    previous: 'Previous',
    next: 'Next',
    trouble: 'The values could not be fetched. They stand in the table below.',
  },
};

export type ChartWords = typeof charts;
