import { rounded } from '../domain/fixed.ts';
import type { ScoreGap } from '../domain/score-gap.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { INTERVAL_KEYS, type ChartCell, type ChartTable } from './chart.ts';
import { formatPoints } from './formatters.ts';

interface TableOptions {
  readonly words: ChartWords;
  readonly title: string;
  /** Whether the gaps are of one model rather than of the leaders. */
  readonly ofSubject: boolean;
  readonly nameOf: (model: string) => string;
}

const cell = (text: string, value: string | number | null = text): ChartCell => ({ text, value });

function note(gap: ScoreGap, words: ChartWords): string {
  const notes = [
    gap.breaksBefore === 'remeasured' && words.remeasured,
    gap.partial && words.scoreGap.partial,
  ];
  return notes.filter(Boolean).join('; ');
}

function row(gap: ScoreGap, { words, nameOf }: TableOptions): ChartCell[] {
  const { scoreGap } = words;
  const points = (value: number) => formatPoints(value, gap.decimals);
  const interval = gap.interval
    ? {
        ...cell(scoreGap.interval(points(gap.interval.lower), points(gap.interval.upper)), null),
        values: [gap.interval.lower, gap.interval.upper].map((end) => rounded(end, gap.decimals)),
      }
    : cell(scoreGap.intervalNotPublished, null);
  return [
    cell(words.shortDate(gap.date), gap.date),
    cell(nameOf(gap.leader.model)),
    cell(points(gap.gapPoints), rounded(gap.gapPoints, gap.decimals)),
    cell(nameOf(gap.comparator.model)),
    interval,
    cell(scoreGap.separable[gap.separable]),
    cell(note(gap, words)),
  ];
}

/** The numbers of a gap chart, newest first: one row for each point. */
export function scoreGapTable(gaps: readonly ScoreGap[], options: TableOptions): ChartTable {
  const { words, title, ofSubject } = options;
  const { columns } = words.scoreGap;
  const column = (key: string, label: string, numeric = false) => ({ key, label, numeric });
  return {
    caption: words.scoreGap.caption(title),
    columns: [
      column('date', columns.date),
      column('leader', ofSubject ? columns.subject : columns.leader),
      column('gap', columns.gap, true),
      column('comparator', ofSubject ? columns.compared : columns.comparator),
      { ...column('interval', columns.interval, true), fileKeys: INTERVAL_KEYS },
      column('separable', columns.separable),
      column('note', columns.note),
    ],
    rows: [...gaps].reverse().map((gap) => row(gap, options)),
  };
}
