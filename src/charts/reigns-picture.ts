import type { Catalog } from '../domain/catalog.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Reign } from '../domain/reigns.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { timeAxis, type TimeAxis } from './axis.ts';
import type { ChartPicture, ChartSize } from './chart.ts';
import type { Configuration, ListedScale } from './configuration.ts';
import { FAMILY } from './label-words.ts';
import type { LaneStroke, ReignLaneOptions } from './plugins/reign-lanes.ts';
import type { RowLabel } from './plugins/row-labels.ts';
import { reignKey } from './reign-key.ts';
import { reignLane } from './reign-lane.ts';
import {
  changeStrokes,
  laneBands,
  laneNameLabels,
  laneTriangles,
  nameStems,
  reignDatasets,
} from './reign-marks.ts';
import { BAND_HEIGHT, placedLanes, REIGN_SIZES, type PlacedLane } from './reigns-layout.ts';
import { timeScale } from './scales.ts';
import { blockHeight, footBlock, titleBlock } from './text-blocks.ts';

/** What both widths of a chart of reigns are made of. */
export interface ReignsParts {
  readonly catalog: Catalog;
  /** Board ids, from the top. */
  readonly boards: readonly string[];
  /** The reigns in the order of the table. */
  readonly reigns: readonly Reign[];
  /** The first day of the axis. */
  readonly from: IsoDate;
  readonly words: ChartWords;
  readonly title: string;
  readonly freshness: string;
  readonly credit: string;
  readonly nameOf: (model: string) => string;
  readonly boardName: (board: string) => string;
  readonly organizationName: (organization: string) => string;
}

/** The days under the lanes with their distance, in pixels. */
const AXIS_HEIGHT = 42;
/** What Chart.js keeps left of the plot for half a mark, in pixels. */
const EDGE = 5.5;
/** Room for half of the first year under an axis without a column of names, in pixels. */
const HALF_YEAR = 24;
/** What stands beside a name, in pixels. */
const BESIDE_NAME = 12;

/** The names of the boards: over their lanes, or left of their bands. */
function boardLabels(
  placed: readonly PlacedLane[],
  { boardName, x, head }: Pick<ReignsParts, 'boardName'> & { readonly x: number; readonly head: number },
): RowLabel[] {
  return placed.map(({ lane, top, band }) => ({
    x,
    y: head === 0 ? band : top + head / 2,
    right: 0,
    down: 0,
    align: 'left',
    text: boardName(lane.board),
    weight: 600,
    color: 'var(--ink)',
  }));
}

/** Uprights at the ticks of an axis, so that days can be read on every lane. */
function tickRules({ ticks }: TimeAxis, from: number, to: number): LaneStroke[] {
  return ticks.map(({ value: x }) => ({ x, from, to, color: 'var(--rule)', width: 1 }));
}

/** A scale that counts pixels from the top. */
function pixelScale(height: number): ListedScale {
  return {
    type: 'linear',
    display: false,
    reverse: true,
    min: 0,
    max: height,
    border: { display: false },
    grid: { display: false },
    ticks: { listed: [], callback: 'listed' },
  };
}

/** The lanes of a picture at their places under its key, in days and in pixels from the top. */
function placedIn({ catalog, boards, words, from, nameOf, boardName }: ReignsParts, size: ChartSize) {
  const { width, text, maxMonths, right, nameLine } = REIGN_SIZES[size];
  // One board needs no name beside its lane: the title has it.
  const { left, head } = boards.length > 1 ? REIGN_SIZES[size] : { left: HALF_YEAR, head: 0 };
  const trackWidth = width - EDGE - left - right;
  const type = { trackWidth, size: text, beside: BESIDE_NAME, lineLength: nameLine };
  const axis = { from, to: catalog.asOf };
  const lanes = boards.map((board) => reignLane(catalog, board, { axis, type, nameOf }));
  const time = timeAxis(from, catalog.asOf, { monthName: words.month, maxTicks: maxMonths });
  const dayAt = (x: number) => time.min + ((x - EDGE - left) * (time.max - time.min)) / trackWidth;
  const key = reignKey(lanes, { words, dayAt, size });
  const { placed, bottom } = placedLanes(lanes, { top: key.height, head });
  const names = boards.length > 1 ? boardLabels(placed, { boardName, x: dayAt(0), head }) : [];
  return { time, dayAt, key, placed, bottom, names };
}

/** What is drawn of the lanes and of their key. */
function marksOf({ time, key, placed, bottom }: ReturnType<typeof placedIn>): ReignLaneOptions {
  return {
    rules: tickRules(time, key.height, bottom),
    bands: [...key.bands, ...laneBands(placed)],
    stems: nameStems(placed),
    changes: [...key.changes, ...changeStrokes(placed)],
    launches: [...key.launches, ...laneTriangles(placed)],
    height: BAND_HEIGHT,
    paper: 'var(--paper)',
  };
}

/** One width of a chart of reigns, as high as its lanes need. */
export function reignsPicture(parts: ReignsParts, size: ChartSize): ChartPicture {
  const { width, text, right, footLine, ...sizes } = REIGN_SIZES[size];
  const shown = placedIn(parts, size);
  const { time, dayAt, key, placed, bottom, names } = shown;
  const title = titleBlock(parts.title, sizes.title);
  const foot = footBlock([parts.freshness, parts.credit], footLine);
  const labels = [...key.labels, ...names, ...laneNameLabels(placed)];
  const configuration: Configuration = {
    type: 'line',
    data: { datasets: reignDatasets(placed, parts) },
    options: {
      layout: { padding: { top: 0, bottom: 0, left: 0, right } },
      scales: {
        x: { ...timeScale(time, { size: text, baseline: true }), min: dayAt(EDGE) },
        y: pixelScale(bottom),
      },
      plugins: {
        title,
        subtitle: foot,
        whiskers: {},
        reignLanes: marksOf(shown),
        rowLabels: { items: labels, size: text, family: FAMILY, halo: 'var(--paper)' },
      },
    },
  };
  const height = Math.ceil(blockHeight(title) + blockHeight(foot) + AXIS_HEIGHT + bottom);
  return { width, height, configuration };
}
