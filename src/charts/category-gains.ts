import type { Board } from '../domain/board.ts';
import type { Catalog } from '../domain/catalog.ts';
import { categoryName } from '../domain/category-name.ts';
import type { IsoDate } from '../domain/date.ts';
import { gainRows, remeasuredSinceAnnounced, type GainRow } from '../domain/gain-rows.ts';
import { lastDay } from '../domain/last-day.ts';
import { localized } from '../domain/localized.ts';
import type { Model } from '../domain/model.ts';
import { modelName } from '../domain/record-names.ts';
import { lastHeldDate } from '../domain/reigns.ts';
import type { DatedRemeasurement } from '../domain/remeasurements.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { categoryGainsPicture } from './category-gains-picture.ts';
import { categoryGainsTable } from './category-gains-table.ts';
import { announcements, descriptionOf, measuredDates } from './category-gains-words.ts';
import { chartCredit } from './chart-credit.ts';
import type { Chart, Says } from './chart.ts';
import { drawnChart } from './drawn-chart.ts';
import { withAge } from './freshness.ts';

export interface CategoryGainsChartOptions {
  readonly board: Board;
  readonly model: Model;
  readonly predecessor: Model;
  /** What the chart’s id and files call it. */
  readonly subject: string;
  /** The day whose standings are compared; the newest when left out. */
  readonly date?: IsoDate;
}

/**
 * The gains of a model over its predecessor in points, a row a category in the board’s order of display, what was
 * announced beside what was measured. A row that lacks one of the two shows the other alone; without any, the chart is empty.
 */
export function categoryGainsChart(
  catalog: Catalog,
  options: CategoryGainsChartOptions,
  { words, language }: Says,
): Chart {
  const { board, model, predecessor, subject, date } = options;
  const asked = { board: board.id, model: model.id, predecessor: predecessor.id, date };
  const rows = gainRows(catalog, asked);
  const nameOf = (id: string) => categoryName(board, id, language) ?? id;
  const names = { board: localized(board.name, language), model: model.name, predecessor: predecessor.name };
  const title = words.categoryGains.title(names);
  const remeasured = remeasuredSinceAnnounced(catalog, rows, asked);
  const asOf = date ?? catalog.asOf;
  const dataDate = newestHeld(rows, asOf);
  const parts = {
    rows,
    words,
    title,
    freshness: gainsFreshness(rows, { dataDate, asOf, words }),
    credit: chartCredit([board], words),
    nameOf,
    organization: model.organization,
    remeasured: remeasured.length > 0,
  };
  const said = {
    kind: 'category-gains',
    subject,
    unit: words.unit,
    subtitle: words.categoryGains.subtitle(names),
    notes: [
      ...announcements(rows, { words, nameOf }),
      ...remeasured.map((found) => remeasuredNote(found, catalog, words)),
    ],
    description: descriptionOf(rows, { words, nameOf }),
    asOf,
    dataDate,
    source: board.attribution,
    table: categoryGainsTable(rows, { words, title, nameOf }),
  } as const;
  return drawnChart(said, parts, categoryGainsPicture);
}

function remeasuredNote(
  { model, before, after }: DatedRemeasurement,
  catalog: Catalog,
  words: ChartWords,
): string {
  const [from, to] = [words.date(before.date), words.date(after.date)];
  return words.categoryGains.remeasured({ model: modelName(catalog, model), from, to });
}

/** The last day on which the newest of the numbers was held, of those that the chart speaks of. */
function newestHeld(rows: readonly GainRow[], asOf: IsoDate): IsoDate | undefined {
  return lastDay(
    rows.flatMap(({ category, measured }) =>
      measured ? [lastHeldDate(measured.publication, category, asOf)] : [],
    ),
  );
}

function gainsFreshness(
  rows: readonly GainRow[],
  {
    dataDate,
    asOf,
    words,
  }: { readonly dataDate?: IsoDate; readonly asOf: IsoDate; readonly words: ChartWords },
): string {
  const { first, last } = measuredDates(rows);
  if (first === undefined || last === undefined || dataDate === undefined) return words.noneHeld;
  const { snapshotOf, snapshotsFrom } = words.categoryGains;
  const of =
    first === last ? snapshotOf(words.date(last)) : snapshotsFrom(words.date(first), words.date(last));
  return withAge(of, dataDate, { asOf, words });
}
