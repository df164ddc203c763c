import type { Row } from '../domain/publication.ts';
import type { LineDataset, Point } from './configuration.ts';
import { organizationMark } from './organization-mark.ts';

/** How a point is filled and how large it is, in pixels. */
export interface PointLook {
  readonly radius: number;
  readonly border: number;
  readonly filled: boolean;
}

/** A point and what it is of. */
export interface ScorePoint {
  readonly point: Point;
  readonly row: Row;
  readonly look: PointLook;
}

/** The ends of a row’s whisker, where its interval is published. */
export function whiskerOf({ entry: { lower, upper } }: Row): Pick<Point, 'lower' | 'upper'> {
  return lower === undefined || upper === undefined ? {} : { lower, upper };
}

/** Points that no line joins, a dataset for each organization, in its colour and shape, along x. */
export function scoreDatasets(
  points: readonly ScorePoint[],
  nameOf: (organization: string) => string,
): LineDataset[] {
  return [...Map.groupBy(points, ({ row }) => row.organization)].map(([organization, unsorted]) => {
    const own = unsorted.toSorted((a, b) => a.point.x - b.point.x);
    const { color, pointStyle, pointRotation } = organizationMark(organization);
    return {
      label: nameOf(organization),
      data: own.map(({ point }) => point),
      parsing: false,
      clip: false,
      borderColor: color,
      borderWidth: 1.75,
      showLine: false,
      pointBackgroundColor: own.map(({ look }) => (look.filled ? color : 'var(--paper)')),
      pointBorderColor: own.map(({ look }) => (look.filled ? 'var(--paper)' : color)),
      pointBorderWidth: own.map(({ look }) => look.border),
      pointRadius: own.map(({ look }) => look.radius),
      pointStyle,
      pointRotation,
    };
  });
}
