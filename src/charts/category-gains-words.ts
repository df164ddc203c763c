import type { AnnouncedGain } from '../domain/announced-gains.ts';
import type { Quantity } from '../domain/claim-statement.ts';
import type { IsoDate, PreciseDate } from '../domain/date.ts';
import type { GainRow } from '../domain/gain-rows.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { formatGain } from './formatters.ts';

/** The first and the last publication that the measured gains are from; none where nothing is measured. */
export function measuredDates(rows: readonly GainRow[]): {
  readonly first?: IsoDate;
  readonly last?: IsoDate;
} {
  const dates = rows.flatMap(({ measured }) => (measured ? [measured.publication.date] : [])).sort();
  return { first: dates[0], last: dates.at(-1) };
}

/** When the measured gains were published, in words; undefined where nothing is measured. */
export function measuredSpan(rows: readonly GainRow[], words: ChartWords): string | undefined {
  const { first, last } = measuredDates(rows);
  if (first === undefined || last === undefined) return undefined;
  return spanOf(words.date(first), words.date(last), words);
}

/** When the announced gains were announced, in words; undefined where nothing is. */
export function announcedSpan(rows: readonly GainRow[], words: ChartWords): string | undefined {
  const dates = announced(rows)
    .map(({ statement }) => statement.made.date)
    .sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return spanOf(words.date(first), words.date(last), words);
}

function spanOf(from: string, to: string, words: ChartWords): string {
  return from === to ? to : words.categoryGains.span(from, to);
}

interface Naming {
  readonly words: ChartWords;
  readonly nameOf: (category: string) => string;
}

/** How announced gains are marked; who stated them, when, and in which sources: a sentence a speaker and day, which says its categories where there are several. */
export function announcements(rows: readonly GainRow[], { words, nameOf }: Naming): string[] {
  const { marks, announcedBy, noneAnnounced } = words.categoryGains;
  const gains = announced(rows);
  if (gains.length === 0) return [noneAnnounced];
  const bySpeaker = Map.groupBy(gains, ({ statement: { by, made } }) =>
    JSON.stringify([by.name, dateText(made, words)]),
  );
  const stated = [...bySpeaker].map(([speaker, told]) => {
    const [by = '', date = ''] = JSON.parse(speaker) as string[];
    const categories =
      bySpeaker.size === 1 ? undefined : told.map(({ category }) => nameOf(category)).join('; ');
    return announcedBy({ by, date, sources: sourcesOf(told), categories });
  });
  return [marks, ...stated];
}

function sourcesOf(gains: readonly AnnouncedGain[]): string {
  const names = gains.flatMap(({ statement }) =>
    statement.sources.map(({ publisher, address }) => publisher ?? new URL(address).hostname),
  );
  return [...new Set(names)].join(', ');
}

/** In which sources the announced gains stand; undefined where nothing is announced. */
export function announcedSources(rows: readonly GainRow[]): string | undefined {
  return sourcesOf(announced(rows)) || undefined;
}

function dateText({ date, precision }: PreciseDate, words: ChartWords): string {
  const text = words.date(date);
  return precision === 'approximate' ? words.categoryGains.approximately(text) : text;
}

function announced(rows: readonly GainRow[]): AnnouncedGain[] {
  return rows.flatMap((row) => row.announced ?? []);
}

/** What was said of a category as a text: `+316`, or `+247 to +277`. */
export function quantityText(
  quantity: Extract<Quantity, { kind: 'value' | 'range' }>,
  words: ChartWords,
): string {
  return quantity.kind === 'value'
    ? formatGain(quantity.value)
    : words.range(formatGain(quantity.from), formatGain(quantity.to));
}

/** What the chart shows, for those who do not see it. */
export function descriptionOf(rows: readonly GainRow[], { words, nameOf }: Naming): string {
  const { description, largest, smallest, none } = words.categoryGains;
  const ordered = rows
    .flatMap(({ measured }) => measured ?? [])
    .sort((a, b) => b.gainPoints - a.gainPoints)
    .map(({ category, gainPoints }) => ({ category: nameOf(category), gain: formatGain(gainPoints) }));
  const [first, last] = [ordered[0], ordered.at(-1)];
  return [
    description({
      count: rows.length,
      measured: measuredSpan(rows, words) ?? none,
      announced: announcedSpan(rows, words) ?? none,
    }),
    ...(first ? [largest(first)] : []),
    ...(last && ordered.length > 1 ? [smallest(last)] : []),
  ].join(' ');
}
