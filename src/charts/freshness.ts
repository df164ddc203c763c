import { dataAge } from '../domain/data-age.ts';
import type { IsoDate } from '../domain/date.ts';
import { lastHeldDate } from '../domain/reigns.ts';
import type { Standings } from '../domain/standings.ts';
import type { ChartWords } from '../i18n/en/charts.ts';

/** The date of a chart’s numbers in words, and whether nothing was held since. */
export function freshnessOf(dataDate: IsoDate | undefined, asOf: IsoDate, words: ChartWords): string {
  if (dataDate === undefined) return words.noneHeld;
  const to = words.snapshotsTo(words.date(dataDate));
  return dataAge(dataDate, asOf).stale ? `${to}, ${words.noneHeldSince}` : to;
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
  return {
    dataDate,
    freshness: dataAge(dataDate, asOf).stale ? `${of}, ${words.noneHeldSince}` : of,
  };
}
