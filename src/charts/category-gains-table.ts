import type { AnnouncedGain } from '../domain/announced-gains.ts';
import type { CategoryGain } from '../domain/category-gains.ts';
import { rounded } from '../domain/fixed.ts';
import type { GainRow } from '../domain/gain-rows.ts';
import { gapDecimals } from '../domain/score-decimals.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { quantityText } from './category-gains-words.ts';
import { INTERVAL_KEYS, type ChartCell, type ChartTable } from './chart.ts';
import { formatGain } from './formatters.ts';

interface TableOptions {
  readonly words: ChartWords;
  readonly title: string;
  readonly nameOf: (category: string) => string;
}

const cell = (text: string, value: string | number | null = text): ChartCell => ({ text, value });

/** One number, or both ends of the range in which it was said to lie. */
const ANNOUNCED_KEYS = ['announced', 'announced_lower', 'announced_upper'] as const;

/** The numbers of a gains chart: a row a category, in the order of the chart. */
export function categoryGainsTable(rows: readonly GainRow[], options: TableOptions): ChartTable {
  const { words, title, nameOf } = options;
  const { caption, columns } = words.categoryGains;
  const column = (key: string, label: string, numeric = false) => ({ key, label, numeric });
  return {
    caption: caption(title),
    columns: [
      column('category', columns.category),
      { ...column('announced', columns.announced, true), fileKeys: ANNOUNCED_KEYS },
      column('measured', columns.measured, true),
      { ...column('interval', columns.interval, true), fileKeys: INTERVAL_KEYS },
      column('date', columns.date),
      column('note', columns.note),
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
  if (gain === undefined) return cell(words.categoryGains.notAnnounced, null);
  const { announced } = gain;
  const text = quantityText(announced, words);
  return announced.kind === 'value'
    ? { ...cell(text, announced.value), values: [announced.value, null, null] }
    : { ...cell(text, null), values: [null, announced.from, announced.to] };
}

/** Gain, interval and date. */
function measuredCells(gain: CategoryGain | undefined, words: ChartWords): ChartCell[] {
  const { notHeld, range } = words.categoryGains;
  if (gain === undefined) return [cell(notHeld, null), cell('', null), cell('', null)];
  const { category, gainPoints, interval, publication } = gain;
  const published = publication.categories.get(category);
  const decimals = published === undefined ? 0 : gapDecimals(published);
  return [
    cell(formatGain(gainPoints, decimals), rounded(gainPoints, decimals)),
    interval === undefined
      ? cell(words.scoreGap.intervalNotPublished, null)
      : {
          ...cell(range(formatGain(interval.lower, decimals), formatGain(interval.upper, decimals)), null),
          values: [interval.lower, interval.upper].map((end) => rounded(end, decimals)),
        },
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
