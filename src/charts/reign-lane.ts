import type { Catalog } from '../domain/catalog.ts';
import { epochDay, firstDayOf, type IsoDate } from '../domain/date.ts';
import { leadBands, type LeadBand } from '../domain/lead-bands.ts';
import { modelEvents } from '../domain/model-events.ts';
import type { Reign } from '../domain/reigns.ts';
import { laneSteps } from './lane-steps.ts';
import type { Step } from './staircase.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** The name of a leader over its band, on a step. */
export interface LaneName extends Step {
  readonly reign: Reign;
  /** Days since 1970-01-01. */
  readonly x: number;
  /** Whether the reign begins here; else it goes on after days of which nothing is held. */
  readonly opens: boolean;
  readonly lines: readonly string[];
}

/** A launch of a model that led the board. */
export interface LaneLaunch {
  readonly model: string;
  readonly organization: string;
  readonly date: IsoDate;
}

/** Who led one board through time. */
export interface ReignLane {
  /** Board id. */
  readonly board: string;
  readonly bands: readonly LeadBand[];
  readonly names: readonly LaneName[];
  /** How many steps its names need, and how many lines the tallest name has. */
  readonly steps: number;
  readonly stepLines: number;
  /** Oldest first. */
  readonly launches: readonly LaneLaunch[];
}

/** How wide letters are, and where names turn into a second line. */
export interface LaneType {
  /** Of the plot, in pixels. */
  readonly trackWidth: number;
  /** Of the letters, and what stands beside a name, in pixels. */
  readonly size: number;
  readonly beside: number;
  /** In characters. */
  readonly lineLength: number;
}

interface Axis {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

type LedBand = Extract<LeadBand, { kind: 'led' }>;

/** The bands that bear a name: where a reign begins, and where it goes on after days of which nothing is held. */
function namedBands(bands: readonly LeadBand[]): LedBand[] {
  return bands.flatMap((band, index) =>
    band.kind === 'led' && (band.opens || bands[index - 1]?.kind === 'nothing-held') ? [band] : [],
  );
}

function laneNames(
  bands: readonly LeadBand[],
  { from, to }: Axis,
  { type, nameOf }: { readonly type: LaneType; readonly nameOf: (model: string) => string },
): LaneName[] {
  const { trackWidth, size, beside, lineLength } = type;
  const days = Math.max(1, epochDay(to) - epochDay(from));
  const named = namedBands(bands).map(({ reign, from: date, opens }) => ({
    reign,
    opens,
    x: epochDay(date),
    // A version stays with its word: never a line that says 2 alone.
    lines: wrapText(nameOf(reign.model).replace(/ (?=\d)/g, '\u00a0'), lineLength),
  }));
  const steps = laneSteps(
    named.map(({ x, lines }) => ({
      at: ((x - epochDay(from)) / days) * trackWidth,
      width: Math.max(...lines.map((line) => textWidth(line, size))) + beside,
    })),
    trackWidth,
  );
  return named.map((name, index) => ({ ...name, ...(steps[index] ?? { level: 0, left: false }) }));
}

/** The launches of the models that ever led a board, as far as their days are known and shown, oldest first. */
function laneLaunches(catalog: Catalog, bands: readonly LeadBand[], { from, to }: Axis): LaneLaunch[] {
  const leaders = new Set(bands.flatMap((band) => (band.kind === 'led' ? [band.reign.model] : [])));
  return modelEvents(catalog)
    .flatMap((event): LaneLaunch[] => {
      if (event.kind !== 'launch' || event.date.date.length !== 10 || !leaders.has(event.model)) return [];
      return [{ model: event.model, organization: event.organization, date: firstDayOf(event.date.date) }];
    })
    .filter(({ date }) => date >= from && date <= to)
    .sort((a, b) => epochDay(a.date) - epochDay(b.date));
}

/** The lane of a board on an axis of days, its names laid out for a width. */
export function reignLane(
  catalog: Catalog,
  board: string,
  {
    axis,
    ...layout
  }: { readonly axis: Axis; readonly type: LaneType; readonly nameOf: (model: string) => string },
): ReignLane {
  const bands = leadBands(catalog, board);
  const names = laneNames(bands, axis, layout);
  return {
    board,
    bands,
    names,
    steps: names.reduce((most, { level }) => Math.max(most, level + 1), 0),
    stepLines: names.reduce((most, { lines }) => Math.max(most, lines.length), 1),
    launches: laneLaunches(catalog, bands, axis),
  };
}
