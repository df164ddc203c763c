import type { IsoDate } from '../domain/date.ts';
import { chartTips, type ChartTip } from './chart-tips.ts';
import type { Chart, ChartPicture, ChartSize } from './chart.ts';

/** A chart as it is published for programs, and for the live chart in a page. */
export interface ChartFile {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly description: string;
  readonly credit: string;
  readonly source: Chart['source'];
  /** The day the site speaks of. */
  readonly asOf: IsoDate;
  /** The last day on which its newest number was held; null in a chart without numbers. */
  readonly dataDate: IsoDate | null;
  /** What is said of each row of the chart’s table; a point names its row. */
  readonly tips: readonly ChartTip[];
  /** Both widths: a box in pixels, and a Chart.js configuration whose functions are named and colours CSS variables. */
  readonly pictures: Readonly<Record<ChartSize, ChartPicture>>;
}

/** A chart as the value of its `.json`; it equals itself after a round trip through JSON. */
export function chartFile(chart: Chart): ChartFile {
  const { id, title, unit, description, credit, asOf, dataDate = null, pictures, table } = chart;
  const { text, licence, address } = chart.source;
  return {
    id,
    title,
    unit,
    description,
    credit,
    source: { text, licence, address },
    asOf,
    dataDate,
    tips: chartTips(table),
    pictures,
  };
}
