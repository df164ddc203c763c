import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/localized.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import type { Configuration } from './configuration.ts';

export const CHART_SIZES = ['narrow', 'wide'] as const;
/** The two widths a chart is drawn in, so that its type is never scaled away. */
export type ChartSize = (typeof CHART_SIZES)[number];

/** One width of a chart: its box in pixels and what stands in it, as plain data. */
export interface ChartPicture {
  readonly width: number;
  readonly height: number;
  readonly configuration: Configuration;
}

export interface ChartColumn {
  readonly key: string;
  readonly label: string;
  readonly numeric: boolean;
  /** What its columns in a file are called, where a cell holds several values; its key alone where left out. */
  readonly fileKeys?: readonly string[];
}

/** What a file holds of a cell; null where nothing is known. */
export type CellValue = string | number | null;

/** A cell as a reader sees it, and the value a file would hold; no value where nothing is known. */
export interface ChartCell {
  readonly text: string;
  readonly value: CellValue;
  /** One value for each of the column’s `fileKeys`, where it has some; nothing is known where left out. */
  readonly values?: readonly CellValue[];
  /** The page it was taken from, where a reader can check it. */
  readonly path?: string;
}

/** The numbers of a chart; the first column heads each row. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly ChartCell[])[];
  /** The same numbers as a file has them, where that is another shape: one row a number. */
  readonly file?: Pick<ChartTable, 'columns' | 'rows'>;
}

export const CHART_KINDS = [
  'score-gap',
  'category-gains',
  'history',
  'reigns',
  'standings',
  'launches',
  'price',
  'claim',
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** In which words and language a chart speaks. */
export interface Says {
  readonly words: ChartWords;
  readonly language: Language;
}

/** A chart before anything has drawn it: the same value makes the picture, its files and its table. */
export interface Chart {
  readonly kind: ChartKind;
  /** What it is about: `text-to-image`. */
  readonly subject: string;
  /** Kind and subject: `score-gap/text-to-image`. */
  readonly id: string;
  /** What is shown, with its unit. */
  readonly title: string;
  readonly unit: string;
  /** How to read it. */
  readonly subtitle: string;
  /** What its marks mean. */
  readonly notes: readonly string[];
  /** What is marked, one by one: said with the numbers. */
  readonly marked?: string;
  /** What it shows in words, for those who do not see it. */
  readonly description: string;
  /** The day the site speaks of. */
  readonly asOf: IsoDate;
  /** The last day on which its newest number was held; none in a chart without numbers. */
  readonly dataDate?: IsoDate;
  /** The date of its numbers in words: `Snapshots to 7 October 2026`. */
  readonly freshness: string;
  readonly credit: string;
  /** Where the numbers come from. */
  readonly source: { readonly text: string; readonly licence: string; readonly address: string };
  readonly pictures: Readonly<Record<ChartSize, ChartPicture>>;
  readonly table: ChartTable;
}
