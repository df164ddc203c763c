import { gapPoints } from './gap-points.ts';
import { bestRowOf } from './lead.ts';
import type { PublishedCategory } from './publication.ts';
import { winShare } from './win-share.ts';

/** The rows a field win share is the mean over, and what its model wins against the best of them alone. */
export interface ClaimField {
  /** How many rows of other models. */
  readonly rows: number;
  /** In percent of votes. */
  readonly againstBest: number;
}

/** The field of a model in a publication; undefined where it is not listed or stands alone. */
export function claimField({ rows }: Pick<PublishedCategory, 'rows'>, model: string): ClaimField | undefined {
  const own = bestRowOf(rows, model);
  const field = rows.filter((row) => row.model !== model);
  const [best] = field;
  if (own === undefined || best === undefined) return undefined;
  return { rows: field.length, againstBest: 100 * winShare(gapPoints(own, best)) };
}
