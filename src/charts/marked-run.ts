import type { LineDataset, Point } from './configuration.ts';
import { organizationMark } from './organization-mark.ts';

interface Run {
  readonly label: string;
  /** Whose colour and mark the run has. */
  readonly organization: string;
  readonly data: readonly Point[];
  /** Left out where a line joins its points. */
  readonly showLine?: false;
}

/** How a point is filled and how large it is, in pixels. */
export interface PointLook {
  readonly radius: number;
  readonly border: number;
  readonly filled: boolean;
}

type Points = Pick<
  LineDataset,
  'pointBackgroundColor' | 'pointBorderColor' | 'pointBorderWidth' | 'pointRadius'
>;

function runOf(
  { organization, label, data, ...line }: Run,
  pointsIn: (color: string) => Points,
): LineDataset {
  const { color, pointStyle, pointRotation } = organizationMark(organization);
  return {
    label,
    data,
    parsing: false,
    clip: false,
    borderColor: color,
    borderWidth: 1.75,
    ...line,
    ...pointsIn(color),
    pointStyle,
    pointRotation,
  };
}

/**
 * The dataset of a run of points that look alike but for the radius of their marks in pixels, in the colour and with
 * the mark of its organization; where the radius is 0, the line alone is drawn.
 */
export function markedRun({
  pointRadius,
  ...run
}: Run & { readonly pointRadius: readonly number[] }): LineDataset {
  return runOf(run, (color) => ({
    // One value stands for every point.
    pointBackgroundColor: [color],
    pointBorderColor: ['var(--paper)'],
    pointBorderWidth: [1],
    pointRadius,
  }));
}

/** The dataset of a run of points that are filled or hollow each, in the colour and with the mark of its organization. */
export function pointRun({ looks, ...run }: Run & { readonly looks: readonly PointLook[] }): LineDataset {
  return runOf(run, (color) => ({
    pointBackgroundColor: looks.map(({ filled }) => (filled ? color : 'var(--paper)')),
    pointBorderColor: looks.map(({ filled }) => (filled ? 'var(--paper)' : color)),
    pointBorderWidth: looks.map(({ border }) => border),
    pointRadius: looks.map(({ radius }) => radius),
  }));
}
