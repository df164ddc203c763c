import { epochDay } from '../domain/date.ts';
import type { LeadBand } from '../domain/lead-bands.ts';
import type { Reign } from '../domain/reigns.ts';
import type { LineDataset, Point } from './configuration.ts';
import { organizationMark } from './organization-mark.ts';
import type { BandLook, LaneBand, LaneLaunch, LaneStroke } from './plugins/reign-lanes.ts';
import type { RowLabel } from './plugins/row-labels.ts';
import { BAND_HEIGHT, NAME_LINE, stepMiddle, type PlacedLane } from './reigns-layout.ts';

const LOOKS = { yes: 'full', no: 'pale', unknown: 'open' } as const;

/** How a band is drawn. */
export function bandLook(band: LeadBand): BandLook {
  return band.kind === 'led' ? LOOKS[band.separable] : 'hatched';
}

/** The bands of the lanes, those of which nothing is held under the others, in the colours of who led. */
export function laneBands(placed: readonly PlacedLane[]): LaneBand[] {
  const bands = placed.flatMap(({ lane, band: y }) =>
    lane.bands.map((band) => ({
      from: epochDay(band.from),
      to: epochDay(band.to),
      y,
      color: band.kind === 'led' ? organizationMark(band.reign.organization).color : 'var(--rule)',
      look: bandLook(band),
    })),
  );
  // A reign of one day is as wide as can be seen, over the days of which nothing is held.
  return bands.sort((a, b) => Number(b.look === 'hatched') - Number(a.look === 'hatched'));
}

/** The stems from bands up to their names. */
export function nameStems(placed: readonly PlacedLane[]): LaneStroke[] {
  return placed.flatMap((at) =>
    at.lane.names.map(({ x, level }) => ({
      x,
      from: at.band - BAND_HEIGHT / 2,
      to: stepMiddle(at, level),
      color: 'var(--ink-3)',
      width: 1,
    })),
  );
}

/** The strokes of lead changes; the signal colour only where the new leader was separable. */
export function changeStrokes(placed: readonly PlacedLane[]): LaneStroke[] {
  return placed.flatMap(({ lane, band: y }) =>
    lane.bands.flatMap((band): LaneStroke[] => {
      if (band.kind !== 'led' || !band.opens || !band.change) return [];
      const [from, to] = [y - BAND_HEIGHT / 2 - 1, y + BAND_HEIGHT / 2 + 5];
      const separable = band.separable === 'yes';
      return [
        {
          x: epochDay(band.from),
          from,
          to,
          color: separable ? 'var(--signal)' : 'var(--ink-2)',
          width: separable ? 2.5 : 1.5,
        },
      ];
    }),
  );
}

/** The triangles of launches under the bands, one for all that an organization launched on a day. */
export function laneTriangles(placed: readonly PlacedLane[]): LaneLaunch[] {
  return placed.flatMap(({ lane, band }) => {
    const marks = lane.launches.map(({ date, organization }) => ({
      x: epochDay(date),
      y: band + BAND_HEIGHT / 2 + 6,
      color: organizationMark(organization).color,
    }));
    return [...new Map(marks.map((mark) => [`${mark.x} ${mark.color}`, mark])).values()];
  });
}

/** How far a name stands from the middle of its mark, in pixels. */
const BESIDE_MARK = 8;

/** The names of leaders beside their marks; where a reign goes on, in quieter letters. */
export function laneNameLabels(placed: readonly PlacedLane[]): RowLabel[] {
  return placed.flatMap((at) =>
    at.lane.names.flatMap(({ x, level, left, lines, opens }) =>
      lines.map((text, line) => ({
        x,
        y: stepMiddle(at, level),
        right: left ? -BESIDE_MARK : BESIDE_MARK,
        down: (line - (lines.length - 1) / 2) * NAME_LINE,
        align: left ? ('right' as const) : ('left' as const),
        text,
        weight: opens ? 600 : 400,
        color: opens ? 'var(--ink)' : 'var(--ink-2)',
      })),
    ),
  );
}

/** A point beside every name, on the row of its reign: a dataset for each organization, in its colour and shape. */
export function reignDatasets(
  placed: readonly PlacedLane[],
  {
    reigns,
    organizationName,
  }: { readonly reigns: readonly Reign[]; readonly organizationName: (id: string) => string },
): LineDataset[] {
  const rows = new Map(reigns.map((reign, row) => [keyOf(reign), row]));
  const points = placed.flatMap((at) =>
    at.lane.names.map(({ reign, x, level }) => ({
      organization: reign.organization,
      point: { x, y: stepMiddle(at, level), row: rows.get(keyOf(reign)) ?? 0 },
    })),
  );
  return [...Map.groupBy(points, ({ organization }) => organization)].map(([organization, own]) =>
    dataset(
      own.map(({ point }) => point),
      { organization, label: organizationName(organization) },
    ),
  );
}

function keyOf({ board, from }: Reign): string {
  return `${board} ${from.date}`;
}

function dataset(
  data: readonly Point[],
  { organization, label }: { readonly organization: string; readonly label: string },
): LineDataset {
  const { color, pointStyle, pointRotation } = organizationMark(organization);
  return {
    label,
    data,
    parsing: false,
    clip: false,
    showLine: false,
    borderColor: color,
    borderWidth: 1,
    // One value stands for every point.
    pointBackgroundColor: [color],
    pointBorderColor: ['var(--paper)'],
    pointBorderWidth: [1],
    pointRadius: [4.5],
    pointStyle,
    pointRotation,
  };
}
