import { rounded } from '../domain/fixed.ts';
import { gapInterval } from '../domain/gap-points.ts';
import type { Lead } from '../domain/lead.ts';
import { lastHeldDate, type Reign } from '../domain/reigns.ts';
import { scoreDecimals } from '../domain/score-decimals.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { INTERVAL_KEYS, type ChartCell, type ChartTable } from './chart.ts';
import { formatPoints } from './formatters.ts';

interface TableOptions {
  readonly words: ChartWords;
  readonly title: string;
  readonly nameOf: (model: string) => string;
  readonly boardName: (board: string) => string;
}

const cell = (text: string, value: string | number | null = text): ChartCell => ({ text, value });

function decimalsOf({ leader, next }: Lead): 0 | 1 {
  return scoreDecimals([leader, ...(next ? [next] : [])]);
}

function gapCell(lead: Lead): ChartCell {
  if (lead.gapPoints === undefined) return cell('', null);
  const decimals = decimalsOf(lead);
  return cell(formatPoints(lead.gapPoints, decimals), rounded(lead.gapPoints, decimals));
}

function intervalCell(lead: Lead, words: ChartWords): ChartCell {
  const interval = lead.next && gapInterval(lead.leader, lead.next);
  if (interval === undefined) return cell(words.scoreGap.intervalNotPublished, null);
  const decimals = decimalsOf(lead);
  const { lower, upper } = interval;
  const text = words.scoreGap.interval(formatPoints(lower, decimals), formatPoints(upper, decimals));
  return { ...cell(text, null), values: [lower, upper].map((end) => rounded(end, decimals)) };
}

function row(reign: Reign, { words, nameOf, boardName }: TableOptions): ChartCell[] {
  const to = reign.until?.date ?? lastHeldDate(reign.last, reign.category);
  return [
    cell(nameOf(reign.model)),
    cell(boardName(reign.board)),
    cell(words.shortDate(reign.from.date), reign.from.date),
    cell(words.shortDate(to), to),
    cell(String(reign.reignDays), reign.reignDays),
    gapCell(reign.opening),
    intervalCell(reign.opening, words),
    cell(words.scoreGap.separable[reign.separable]),
    gapCell(reign.widest),
    cell(words.reigns.ending[reign.ending]),
  ];
}

/** The reigns of a chart, one a row, in their order. */
export function reignsTable(reigns: readonly Reign[], options: TableOptions): ChartTable {
  const { columns, caption } = options.words.reigns;
  const column = (key: keyof typeof columns, numeric = false) => ({ key, label: columns[key], numeric });
  return {
    caption: caption(options.title),
    columns: [
      column('leader'),
      column('board'),
      column('from'),
      column('to'),
      column('days', true),
      column('gap', true),
      { ...column('interval', true), fileKeys: INTERVAL_KEYS },
      column('separable'),
      column('widest', true),
      column('note'),
    ],
    rows: reigns.map((reign) => row(reign, options)),
  };
}
