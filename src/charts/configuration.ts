import type { FormatterName } from './formatters.ts';
import type { DirectLabelOptions } from './plugins/direct-labels.ts';
import type { EndLabelOptions } from './plugins/end-labels.ts';
import type { HatchedSpanOptions } from './plugins/hatched-spans.ts';
import type { LaunchMark } from './plugins/launch-marks.ts';
import type { LeadChangeMark } from './plugins/lead-change-marks.ts';
import type { MarkKeyOptions } from './plugins/mark-key.ts';
import type { MethodLineOptions } from './plugins/method-lines.ts';
import type { ReignLaneOptions } from './plugins/reign-lanes.ts';
import type { RemeasuredJoin } from './plugins/remeasured-joins.ts';
import type { RowBar } from './plugins/row-bars.ts';
import type { RowLabelOptions } from './plugins/row-labels.ts';
import type { RowMark } from './plugins/row-marks.ts';
import type { Stroke } from './plugins/strokes.ts';
import type { TitleLineOptions } from './plugins/title-line.ts';
import type { WhiskerOptions } from './plugins/whiskers.ts';

/** A number of a chart at its place, in the units of the axes. */
export interface Point {
  /** Days since 1970-01-01; in a chart of rows, points; in one of prices, the logarithm of dollars to the base of ten. */
  readonly x: number;
  /** Points; in a chart of rows, the row. */
  readonly y: number;
  /** Ends of the whisker, in points; both or none. */
  readonly lower?: number;
  readonly upper?: number;
  /** Which row of the chart’s table it is. */
  readonly row: number;
}

/** A run of points that are joined: one model, never across a break; in a chart of rows, points that no line joins. */
export interface LineDataset {
  readonly label: string;
  readonly data: readonly Point[];
  readonly parsing: false;
  /** Points at the edge are drawn whole. */
  readonly clip: false;
  /** Of the line and of whiskers. */
  readonly borderColor: string;
  readonly borderWidth: number;
  readonly showLine?: false;
  readonly pointBackgroundColor: readonly string[];
  readonly pointBorderColor: readonly string[];
  readonly pointBorderWidth: readonly number[];
  readonly pointRadius: readonly number[];
  readonly pointStyle: string;
  readonly pointRotation: number;
}

/** An axis whose ticks are listed rather than found: one label, colour and weight a tick. */
export interface ListedScale {
  readonly type: 'linear';
  readonly display?: false;
  readonly reverse?: true;
  /** How wide it is beside the plot, in pixels, where its labels do not say so. */
  readonly room?: number;
  readonly min: number;
  readonly max: number;
  readonly border: { readonly display: boolean; readonly color?: string };
  readonly grid: Readonly<Record<string, unknown>>;
  readonly ticks: {
    readonly listed: readonly number[];
    readonly labels?: readonly (string | readonly string[])[];
    readonly callback: FormatterName;
    readonly [option: string]: unknown;
  };
}

/** Lines of text at an edge of the picture. */
export interface TextBlock {
  readonly display: true;
  readonly position: 'top' | 'bottom';
  readonly align: 'start';
  readonly text: readonly string[];
  readonly color: string;
  readonly font: {
    readonly family?: string;
    readonly size: number;
    readonly weight: number;
    readonly lineHeight: number;
  };
  readonly padding: { readonly top: number; readonly bottom: number };
}

/** What is drawn over a chart of lines beside lines and points. */
export interface LinePlugins {
  readonly leadChangeMarks: { readonly items: readonly LeadChangeMark[] };
  readonly launchMarks: { readonly items: readonly LaunchMark[] };
  readonly remeasuredJoins: { readonly items: readonly RemeasuredJoin[] };
  readonly directLabels: DirectLabelOptions;
}

/** What is drawn over a chart of scores through time beside lines and points. */
export interface HistoryPlugins {
  readonly hatchedSpans: HatchedSpanOptions;
  readonly methodLines: MethodLineOptions;
  readonly endLabels: EndLabelOptions;
}

/** What is drawn over a chart of reigns under its marks and names. */
export interface ReignPlugins {
  readonly reignLanes: ReignLaneOptions;
}

/** What is drawn over a chart of rows beside its points. */
export interface RowPlugins {
  readonly rowBars: { readonly items: readonly RowBar[] };
  readonly rowLabels: RowLabelOptions;
  readonly markKey: MarkKeyOptions;
  readonly rowMarks: { readonly items: readonly RowMark[] };
}

/** A Chart.js configuration that equals itself after a JSON round trip; functions are named in it. */
export interface Configuration {
  readonly type: 'line';
  readonly data: { readonly datasets: readonly LineDataset[] };
  readonly options: {
    readonly layout: { readonly padding: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>> };
    readonly scales: { readonly x: ListedScale; readonly y: ListedScale };
    readonly plugins: {
      readonly title: TextBlock;
      readonly titleLine?: TitleLineOptions;
      readonly subtitle: TextBlock;
      readonly whiskers: WhiskerOptions;
      readonly strokes?: { readonly items: readonly Stroke[] };
    } & Partial<LinePlugins> &
      Partial<HistoryPlugins> &
      Partial<ReignPlugins> &
      Partial<RowPlugins>;
  };
}
