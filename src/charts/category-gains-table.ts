import type { AnnouncedGain } from '../domain/announced-gains.ts';
import type { CategoryGain } from '../domain/category-gains.ts';
import type { GainRow } from '../domain/gain-rows.ts';
import { gapDecimals } from '../domain/score-decimals.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { quantityText } from './category-gains-words.ts';
import type { ChartCell, ChartTable } from './chart.ts';
import { formatGain } from './formatters.ts';
import { cell, columnsOf, intervalCell, pointsCell, unknownCell } from './table-cells.ts';

interface TableOptions {
  readonly words: ChartWords;
  readonly title: string;
  readonly nameOf: (category: string) => string;
}

/** One number, or both ends of the range in which it was said to lie. */
const ANNOUNCED_KEYS = ['announced', 'announced_lower', 'announced_upper'] as const;

/** The numbers of a gains chart: a row a category, in the order of the chart. */
export function categoryGainsTable(rows: readonly GainRow[], options: TableOptions): ChartTable {
  const { words, title, nameOf } = options;
  const { caption, columns } = words.categoryGains;
  const column = columnsOf(columns);
  return {
    caption: caption(title),
    columns: [
      column.text('category'),
      { ...column.numbers('announced'), fileKeys: ANNOUNCED_KEYS },
      column.numbers('measured'),
      column.intervals('interval'),
      column.text('date'),
      column.text('note'),
    ],
    rows: rows.map((row) => [
      cell(nameOf(row.category)),
      announcedCell(row.announced, words),
      ...measuredCells(row.measured, words),
      cell(noteOf(row, words)),
    ]),
  };
}

function announcedCell(gain: AnnouncedGain | undefined, words: ChartWords): ChartCell {
  if (gain === undefined) return unknownCell(words.categoryGains.notAnnounced);
  const { announced } = gain;
  const text = quantityText(announced, words);
  return announced.kind === 'value'
    ? { ...cell(text, announced.value), values: [announced.value, null, null] }
    : { ...unknownCell(text), values: [null, announced.from, announced.to] };
}

/** Gain, interval and date. */
function measuredCells(gain: CategoryGain | undefined, words: ChartWords): ChartCell[] {
  if (gain === undefined) return [unknownCell(words.categoryGains.notHeld), unknownCell(), unknownCell()];
  const { category, gainPoints, interval, publication } = gain;
  const published = publication.categories.get(category);
  const decimals = published === undefined ? 0 : gapDecimals(published);
  const writing = { decimals, format: formatGain, words };
  return [
    pointsCell(gainPoints, writing),
    intervalCell(interval, writing),
    cell(words.shortDate(publication.date), publication.date),
  ];
}

function noteOf({ category, announced, measured }: GainRow, words: ChartWords): string {
  const partial = measured?.publication.categories.get(category)?.coverage.kind === 'top';
  return [...otherStatements(announced, words), ...(partial ? [words.categoryGains.top] : [])].join('; ');
}

/** What the same claim says elsewhere, where it is another number or a range. */
function otherStatements(gain: AnnouncedGain | undefined, words: ChartWords): string[] {
  if (gain === undefined) return [];
  const shown = quantityText(gain.announced, words);
  const others = gain.claim.statements.flatMap(({ quantity }) =>
    quantity?.kind === 'value' || quantity?.kind === 'range' ? [quantityText(quantity, words)] : [],
  );
  return [...new Set(others)].filter((text) => text !== shown).map(words.categoryGains.alsoStated);
}
