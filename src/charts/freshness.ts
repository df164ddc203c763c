import { dataAge } from '../domain/data-age.ts';
import type { IsoDate } from '../domain/date.ts';
import type { ChartWords } from '../i18n/en/charts.ts';

/** The date of a chart’s numbers in words, and whether nothing was held since. */
export function freshnessOf(dataDate: IsoDate | undefined, asOf: IsoDate, words: ChartWords): string {
  if (dataDate === undefined) return words.noneHeld;
  const to = words.snapshotsTo(words.date(dataDate));
  return dataAge(dataDate, asOf).stale ? `${to}, ${words.noneHeldSince}` : to;
}
