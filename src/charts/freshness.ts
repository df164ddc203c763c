import { dataAge } from '../domain/data-age.ts';
import type { IsoDate } from '../domain/date.ts';
import { lastHeldDate } from '../domain/reigns.ts';
import type { Standings } from '../domain/standings.ts';
import type { ChartWords } from '../i18n/en/charts.ts';

/** What is said of the date of numbers last held on `dataDate`, and whether nothing was held since. */
export function withAge(
  said: string,
  dataDate: IsoDate,
  { asOf, words }: { readonly asOf: IsoDate; readonly words: ChartWords },
): string {
  return dataAge(dataDate, asOf).stale ? `${said}, ${words.noneHeldSince}` : said;
}

/** The date of a chart’s numbers in words, and whether nothing was held since. */
export function freshnessOf(dataDate: IsoDate | undefined, asOf: IsoDate, words: ChartWords): string {
  if (dataDate === undefined) return words.noneHeld;
  return withAge(words.snapshotsTo(words.date(dataDate)), dataDate, { asOf, words });
}

/** The date of the numbers of one publication: the last day on which they were held, and in words. */
export function standingsFreshness(
  standings: Standings | undefined,
  { asOf, words }: { readonly asOf: IsoDate; readonly words: ChartWords },
): { readonly dataDate?: IsoDate; readonly freshness: string } {
  if (standings === undefined) return { freshness: words.noneHeld };
  const { publication, category } = standings;
  const dataDate = lastHeldDate(publication, category, asOf);
  const of = words.board.snapshotOf(words.date(publication.date));
  return { dataDate, freshness: withAge(of, dataDate, { asOf, words }) };
}
