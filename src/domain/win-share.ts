import type { PublishedCategory } from './publication.ts';
import { bestRowOf } from './lead.ts';
import { gapPoints } from './gap-points.ts';

/**
 * The share of votes a model is expected to win over one that many points below it, 0 to 1; ties count half.
 * Source: Bradley-Terry on Arena’s scale, 1 / (1 + 10^(−gap / 400)): winShare(242) is 0.801.
 */
export function winShare(gapPoints: number): number {
  return 1 / (1 + 10 ** (-gapPoints / 400));
}

/**
 * The mean of a model’s win shares over the rows of all other models, 0 to 1, from its best row.
 * Undefined where the model is not listed, stands alone, or the publication holds only the top of the board.
 */
export function fieldWinShare({ coverage, rows }: PublishedCategory, model: string): number | undefined {
  const best = bestRowOf(rows, model);
  const field = rows.filter((row) => row.model !== model);
  if (coverage.kind !== 'full' || best === undefined || field.length === 0) return undefined;
  const sum = field.reduce((total, row) => total + winShare(gapPoints(best, row)), 0);
  return sum / field.length;
}
