import type { ChartWords } from '../i18n/en/charts.ts';
import type { ChartSize } from './chart.ts';
import type { ReignLaneOptions } from './plugins/reign-lanes.ts';
import type { RowLabel } from './plugins/row-labels.ts';
import { bandLook, changeStrokes, laneTriangles } from './reign-marks.ts';
import { placedLanes, REIGN_SIZES } from './reigns-layout.ts';
import type { ReignLane } from './reign-lane.ts';

type Meaning = keyof ChartWords['reigns']['key'];
const MEANINGS: readonly Meaning[] = ['yes', 'no', 'unknown', 'none', 'change', 'launch'];
const LOOK = { yes: 'full', no: 'pale', unknown: 'open', none: 'hatched' } as const;

/** A line of the key, the width of a swatch, and its distance to its words, in pixels. */
const LINE = 22;
const SWATCH = 18;
const SWATCH_HEIGHT = 12;
const APART = 8;
/** Between the key and the first lane. */
const UNDER = 10;

/** What the marks of some lanes mean, drawn as they are. */
export interface ReignKey extends Pick<ReignLaneOptions, 'bands' | 'changes' | 'launches'> {
  readonly labels: readonly RowLabel[];
  /** How high it is, in pixels. */
  readonly height: number;
}

/** The meanings that lanes have marks of. */
function meaningsOf(lanes: readonly ReignLane[]): Meaning[] {
  const { placed } = placedLanes(lanes, { top: 0, head: 0 });
  const looks = new Set(lanes.flatMap(({ bands }) => bands.map(bandLook)));
  return MEANINGS.filter((meaning) => {
    if (meaning === 'change') return changeStrokes(placed).some(({ color }) => color === 'var(--signal)');
    return meaning === 'launch' ? laneTriangles(placed).length > 0 : looks.has(LOOK[meaning]);
  });
}

/** The key of some lanes, in columns over them; its swatches stand at days, since the axis has no other unit. */
export function reignKey(
  lanes: readonly ReignLane[],
  {
    words,
    dayAt,
    size,
  }: { readonly words: ChartWords; readonly dayAt: (x: number) => number; readonly size: ChartSize },
): ReignKey {
  const { width, keyColumns } = REIGN_SIZES[size];
  const places = meaningsOf(lanes).map((meaning, index) => ({
    meaning,
    x: ((index % keyColumns) * width) / keyColumns,
    y: Math.floor(index / keyColumns) * LINE + LINE / 2,
  }));
  const lines = Math.ceil(places.length / keyColumns);
  const of = (wanted: Meaning) => places.filter(({ meaning }) => meaning === wanted);
  const color = 'var(--ink-2)';
  return {
    height: lines * LINE + (lines > 0 ? UNDER : 0),
    bands: places.flatMap(({ meaning, x, y }) =>
      meaning === 'change' || meaning === 'launch'
        ? []
        : [{ from: dayAt(x), to: dayAt(x + SWATCH), y, color, look: LOOK[meaning], height: SWATCH_HEIGHT }],
    ),
    changes: of('change').map(({ x, y }) => changeSwatch(dayAt(x + SWATCH / 2), y)),
    launches: of('launch').map(({ x, y }) => ({ x: dayAt(x + SWATCH / 2), y: y - 3.5, color })),
    labels: places.map(({ meaning, x, y }) => ({
      x: dayAt(0),
      y,
      right: x + SWATCH + APART,
      down: 0,
      align: 'left' as const,
      text: words.reigns.key[meaning],
      weight: 400,
      color,
    })),
  };
}

function changeSwatch(x: number, y: number): ReignKey['changes'][number] {
  const reach = SWATCH_HEIGHT / 2 + 1;
  return { x, from: y - reach, to: y + reach, color: 'var(--signal)', width: 2.5 };
}
