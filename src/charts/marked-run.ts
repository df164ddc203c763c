import type { LineDataset, Point } from './configuration.ts';
import { organizationMark } from './organization-mark.ts';

interface MarkedRun {
  readonly label: string;
  /** Whose colour and mark the run has. */
  readonly organization: string;
  readonly data: readonly Point[];
  /** Of each point’s mark, in pixels; 0 where the line alone is drawn. */
  readonly pointRadius: readonly number[];
}

/** The dataset of a run of points that one line joins, in the colour and with the mark of its organization. */
export function markedRun({ label, organization, data, pointRadius }: MarkedRun): LineDataset {
  const { color, pointStyle, pointRotation } = organizationMark(organization);
  return {
    label,
    data,
    parsing: false,
    clip: false,
    borderColor: color,
    borderWidth: 1.75,
    // One value stands for every point.
    pointBackgroundColor: [color],
    pointBorderColor: ['var(--paper)'],
    pointBorderWidth: [1],
    pointRadius,
    pointStyle,
    pointRotation,
  };
}
