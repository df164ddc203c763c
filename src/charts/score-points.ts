import type { Row } from '../domain/publication.ts';
import type { LineDataset, Point } from './configuration.ts';
import { pointRun, type PointLook } from './marked-run.ts';

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
    return pointRun({
      label: nameOf(organization),
      organization,
      data: own.map(({ point }) => point),
      looks: own.map(({ look }) => look),
      showLine: false,
    });
  });
}
