import type { GainRow } from '../domain/gain-rows.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { quantityText } from './category-gains-words.ts';
import type { LineDataset, Point } from './configuration.ts';
import { formatGain } from './formatters.ts';
import { organizationMark } from './organization-mark.ts';
import type { RowBar } from './plugins/row-bars.ts';
import type { RowLabel } from './plugins/row-labels.ts';

/** The ends of what was announced for a row: one number, or the two of a range. */
function announcedEnds({ announced }: GainRow): number[] {
  if (announced === undefined) return [];
  const { announced: said } = announced;
  return said.kind === 'value' ? [said.value] : [said.from, said.to];
}

/** Every number of a chart, for its axis. */
export function gainValues(rows: readonly GainRow[]): number[] {
  return rows.flatMap((row) => {
    const { gainPoints, interval } = row.measured ?? {};
    return [gainPoints, interval?.lower, interval?.upper, ...announcedEnds(row)].filter(
      (value) => value !== undefined,
    );
  });
}

function dataset(
  points: readonly Point[],
  look: Pick<LineDataset, 'label' | 'borderColor' | 'pointStyle' | 'pointRotation'> & {
    readonly fill: string;
    readonly border: string;
    readonly borderWidth: number;
  },
): LineDataset[] {
  const { fill, border, ...rest } = look;
  const each = <T>(value: T) => points.map(() => value);
  if (points.length === 0) return [];
  return [
    {
      ...rest,
      data: [...points].sort((a, b) => a.x - b.x),
      parsing: false,
      clip: false,
      showLine: false,
      pointBackgroundColor: each(fill),
      pointBorderColor: each(border),
      pointBorderWidth: each(look.borderWidth),
      pointRadius: each(5),
    },
  ];
}

/** The points of a chart: what was measured, filled and with its interval, and what was announced, as rings. */
export function gainDatasets(
  rows: readonly GainRow[],
  { organization, words }: { readonly organization: string; readonly words: ChartWords },
): LineDataset[] {
  const { color, pointStyle, pointRotation } = organizationMark(organization);
  const { measured, announced } = words.categoryGains.columns;
  const found = rows.flatMap(({ measured: gain }, row): Point[] => {
    if (gain === undefined) return [];
    return [{ x: gain.gainPoints, y: row, ...gain.interval, row }];
  });
  const said = rows.flatMap((each, row) => announcedEnds(each).map((x): Point => ({ x, y: row, row })));
  return [
    ...dataset(said, {
      label: announced,
      borderColor: color,
      borderWidth: 1.75,
      pointStyle: 'circle',
      pointRotation: 0,
      fill: 'var(--paper)',
      border: color,
    }),
    ...dataset(found, {
      label: measured,
      borderColor: 'var(--ink)',
      borderWidth: 1,
      pointStyle,
      pointRotation,
      fill: color,
      border: 'var(--paper)',
    }),
  ];
}

/** The bars: from zero to what was measured, and on to what was announced. */
export function gainBars(rows: readonly GainRow[], organization: string): RowBar[] {
  const { color } = organizationMark(organization);
  return rows.flatMap((row, y): RowBar[] => {
    const measured = row.measured?.gainPoints;
    const [near, far] = announcedEnds(row);
    return [
      ...(near === undefined ? [] : [{ y, from: measured ?? 0, to: near, color, look: 'pale' as const }]),
      ...(measured === undefined ? [] : [{ y, from: 0, to: measured, color, look: 'solid' as const }]),
      ...(near === undefined || far === undefined
        ? []
        : [{ y, from: near, to: far, color, look: 'outline' as const }]),
    ];
  });
}

interface LabelOptions {
  readonly words: ChartWords;
  /** Whether the numbers stand under the bars, because the category stands above them. */
  readonly under: boolean;
  /** How many points two numbers under one bar need between them. */
  readonly roomPoints: number;
}

const strong = { weight: 600, color: 'var(--ink)' };
const quiet = { weight: 400, color: 'var(--ink-2)' };

/** The numbers beside their marks. */
export function gainLabels(rows: readonly GainRow[], options: LabelOptions): RowLabel[] {
  return rows.flatMap((row, y) => {
    const labels = options.under ? labelsUnder(row, options) : labelsBeside(row, options);
    return labels.map((label) => ({ ...label, y }));
  });
}

type Placed = Omit<RowLabel, 'y'>;

/** How far above or under its mark a number stands, in pixels. */
const OFF_MARK = 14;
/** How far under its row, where both numbers stand there: clear of whisker and ring. */
const UNDER_ROW = 15;

/** What was measured above its mark, what was announced at the end of its own; under it where the bar is in the way. */
function labelsBeside(row: GainRow, { words }: LabelOptions): Placed[] {
  const { measured, announced } = row;
  const end = Math.max(...announcedEnds(row));
  const free = end > Math.max(0, measured?.interval?.upper ?? measured?.gainPoints ?? 0);
  return [
    ...(measured === undefined
      ? []
      : [
          {
            x: measured.gainPoints,
            right: 0,
            down: -OFF_MARK,
            align: 'center' as const,
            text: formatGain(measured.gainPoints),
            ...strong,
          },
        ]),
    ...(announced === undefined
      ? []
      : [
          {
            x: end,
            ...(free
              ? { right: 11, down: 0, align: 'left' as const }
              : { right: 0, down: OFF_MARK, align: 'center' as const }),
            text: quantityText(announced.announced, words),
            ...quiet,
          },
        ]),
  ];
}

/** Both under the bar, each under its mark; where they would meet, the lower ends where the higher begins. */
function labelsUnder(row: GainRow, { words, roomPoints }: LabelOptions): Placed[] {
  const { measured, announced } = row;
  const ends = announcedEnds(row);
  const said = ends.reduce((sum, end) => sum + end, 0) / ends.length;
  const near =
    measured !== undefined && announced !== undefined && Math.abs(measured.gainPoints - said) < roomPoints;
  const aside = (lower: boolean) =>
    lower ? { right: -4, align: 'right' as const } : { right: 4, align: 'left' as const };
  const centered = { right: 0, align: 'center' as const };
  return [
    ...(measured === undefined
      ? []
      : [
          {
            x: measured.gainPoints,
            down: UNDER_ROW,
            ...(near ? aside(measured.gainPoints <= said) : centered),
            text: formatGain(measured.gainPoints),
            ...strong,
          },
        ]),
    ...(announced === undefined
      ? []
      : [
          {
            x: said,
            down: UNDER_ROW,
            ...(near ? aside((measured?.gainPoints ?? 0) > said) : centered),
            text: quantityText(announced.announced, words),
            ...quiet,
          },
        ]),
  ];
}
