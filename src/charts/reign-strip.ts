import type { Catalog } from '../domain/catalog.ts';
import { firstDayOf, type IsoDate, type PreciseDate } from '../domain/date.ts';
import { leadBands, type LeadBand } from '../domain/lead-bands.ts';
import { mainPublications } from '../domain/main-publications.ts';
import { modelName } from '../domain/record-names.ts';
import { timeline } from '../domain/timeline.ts';
import { staircase, type Step } from './staircase.ts';
import { quarterTicks, timeShare, timeSpan, type TimeTick } from './time-axis.ts';

/** The narrowest track the strip has while time runs to the right, in pixels: what fits there fits everywhere. */
const TRACK_WIDTH = 860;
/** A name above its band, or of a launch, is cut off behind so many letters. */
const MOST_LETTERS = 32;
/** Mean widths of a letter and of mark and margins, in pixels. */
const LETTER = 6.4;
const LETTER_INSIDE = 7.2;
const MARGIN = 26;

/** A band of the strip, with where it begins and ends on the axis. */
export interface StripBand {
  readonly band: LeadBand;
  readonly from: number;
  readonly to: number;
  /** Where the name of the leader stands: in the band, on a step above it, or nowhere where a reign goes on. */
  readonly label:
    { readonly kind: 'inside' } | ({ readonly kind: 'above' } & Step) | { readonly kind: 'none' };
}

export interface StripLane {
  /** Board id. */
  readonly board: string;
  readonly bands: readonly StripBand[];
  /** How many steps of labels stand above the bands. */
  readonly steps: number;
  /** Where the main publications lie. */
  readonly publications: readonly number[];
}

export interface StripLaunch extends Step {
  readonly model: string;
  readonly organization: string;
  readonly date: PreciseDate;
  readonly at: number;
}

/** Who led every board through time on one axis, and when the models that ever led were launched. */
export interface ReignStrip {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly lanes: readonly StripLane[];
  readonly ticks: readonly TimeTick[];
  readonly launches: readonly StripLaunch[];
  readonly launchSteps: number;
}

type StripCatalog = Pick<Catalog, 'asOf' | 'articles' | 'boards' | 'models' | 'publications'>;

/** The reign strip of all boards that a publication is held of, from the January before the first publication held to `asOf`. */
export function reignStrip(
  catalog: StripCatalog,
  boards: readonly string[] = [...catalog.boards.keys()],
): ReignStrip {
  const first = boards.flatMap((board) => mainPublications(catalog, board)[0]?.date ?? []).sort()[0];
  const from = `${(first ?? catalog.asOf).slice(0, 4)}-01-01`;
  const axis = { from, to: catalog.asOf };
  const lanes = boards
    .filter((board) => mainPublications(catalog, board).length > 0)
    .map((board) => stripLane(catalog, board, axis));
  const launches = stripLaunches(catalog, lanes, axis);
  return {
    ...axis,
    lanes,
    ticks: quarterTicks(axis.from, axis.to),
    launches,
    launchSteps: stepsOf(launches),
  };
}

interface Axis {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

function stripLane(catalog: StripCatalog, board: string, axis: Axis): StripLane {
  const at = (date: IsoDate) => timeShare(date, timeSpan(axis.from, axis.to));
  const placed = leadBands(catalog, board).map((band) => ({ band, from: at(band.from), to: at(band.to) }));
  const above = placed.filter(
    (band) => labelOf(band.band, catalog) !== undefined && !fitsInside(band, catalog),
  );
  const steps = staircase(
    above.map(({ band, from }) => ({
      at: from * TRACK_WIDTH,
      width: shownLetters(labelOf(band, catalog) ?? '') * LETTER + MARGIN,
    })),
    TRACK_WIDTH,
  );
  const bands = placed.map((band): StripBand => {
    const step = steps[above.indexOf(band)];
    if (step) return { ...band, label: { kind: 'above', ...step } };
    return { ...band, label: { kind: labelOf(band.band, catalog) === undefined ? 'none' : 'inside' } };
  });
  return {
    board,
    bands,
    steps: stepsOf(steps),
    publications: mainPublications(catalog, board).map(({ date }) => at(date)),
  };
}

/** The name a band bears: the leader’s, where the reign begins. */
function labelOf(band: LeadBand, catalog: StripCatalog): string | undefined {
  if (band.kind !== 'led' || !band.opens) return undefined;
  return modelName(catalog, band.reign.model);
}

function fitsInside({ band, from, to }: Omit<StripBand, 'label'>, catalog: StripCatalog): boolean {
  const label = labelOf(band, catalog) ?? '';
  return label.length * LETTER_INSIDE + MARGIN <= (to - from) * TRACK_WIDTH;
}

/** The launches of the models that ever led one of the lanes, oldest first; none dated before the axis begins. */
function stripLaunches(catalog: StripCatalog, lanes: readonly StripLane[], axis: Axis): StripLaunch[] {
  const leaders = new Set(
    lanes.flatMap(({ bands }) =>
      bands.flatMap(({ band }) => (band.kind === 'led' ? [band.reign.model] : [])),
    ),
  );
  const launches = timeline(catalog)
    .flatMap((event) => (event.kind === 'launch' && leaders.has(event.model) ? [event] : []))
    .map(({ model, organization, date }) => ({ model, organization, date, day: firstDayOf(date.date) }))
    .filter(({ day }) => day >= axis.from && day <= axis.to)
    .reverse()
    .map(({ day, ...launch }) => ({ ...launch, at: timeShare(day, timeSpan(axis.from, axis.to)) }));
  const steps = staircase(
    launches.map(({ model, at }) => ({
      at: at * TRACK_WIDTH,
      width: (shownLetters(modelName(catalog, model)) + ' 21 Apr'.length) * LETTER + MARGIN,
    })),
    TRACK_WIDTH,
  );
  return launches.map((launch, index) => ({ ...launch, ...(steps[index] ?? { level: 0, left: false }) }));
}

function shownLetters(name: string): number {
  return Math.min(name.length, MOST_LETTERS);
}

function stepsOf(steps: readonly Step[]): number {
  return steps.reduce((most, { level }) => Math.max(most, level + 1), 0);
}
