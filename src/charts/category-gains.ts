import type { Board } from '../domain/board.ts';
import type { Catalog } from '../domain/catalog.ts';
import { categoryName } from '../domain/category-name.ts';
import type { IsoDate } from '../domain/date.ts';
import { gainRows, remeasuredSinceAnnounced, type GainRow } from '../domain/gain-rows.ts';
import { localized } from '../domain/localized.ts';
import type { Model } from '../domain/model.ts';
import { modelName } from '../domain/record-names.ts';
import { lastHeldDate } from '../domain/reigns.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { categoryGainsPicture } from './category-gains-picture.ts';
import { categoryGainsTable } from './category-gains-table.ts';
import { announcements, descriptionOf, measuredDates } from './category-gains-words.ts';
import { chartCredit } from './chart-credit.ts';
import type { Chart, Says } from './chart.ts';
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
  const freshness = gainsFreshness(rows, { dataDate, asOf, words });
  const credit = chartCredit([board], words);
  const parts = { rows, words, title, freshness, credit, nameOf, organization: model.organization };
  const picture = { ...parts, remeasured: remeasured.length > 0 };
  return {
    kind: 'category-gains',
    subject,
    id: `category-gains/${subject}`,
    title,
    unit: words.unit,
    subtitle: words.categoryGains.subtitle(names),
    notes: [
      ...(rows.some(({ announced }) => announced) ? [words.categoryGains.marks] : []),
      ...announcements(rows, { words, nameOf }),
      ...remeasured.map(({ model: moved, before, after }) =>
        words.categoryGains.remeasured({
          model: modelName(catalog, moved),
          from: words.date(before.date),
          to: words.date(after.date),
        }),
      ),
    ],
    description: descriptionOf(rows, { words, nameOf }),
    asOf,
    dataDate,
    freshness,
    credit,
    source: board.attribution,
    pictures: {
      narrow: categoryGainsPicture(picture, 'narrow'),
      wide: categoryGainsPicture(picture, 'wide'),
    },
    table: categoryGainsTable(rows, { words, title, nameOf }),
  };
}

/** The last day on which the newest of the numbers was held, of those that the chart speaks of. */
function newestHeld(rows: readonly GainRow[], asOf: IsoDate): IsoDate | undefined {
  return rows
    .flatMap(({ category, measured }) =>
      measured ? [lastHeldDate(measured.publication, category, asOf)] : [],
    )
    .sort()
    .at(-1);
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
