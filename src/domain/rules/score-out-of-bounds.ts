import type { Entry } from '../snapshot.ts';
import { problemIn, type Finding, type Rule } from '../record-set.ts';

/** A score outside its own interval, an interval with one bound, or a rank outside its own range. */
export const scoreOutOfBounds: Rule = {
  name: 'score-out-of-bounds',
  problems: ({ snapshots }) =>
    snapshots.flatMap(({ value, raw }) =>
      value.categories.flatMap(({ entries }, category) =>
        entries.flatMap((entry, at) =>
          findings(entry, ['categories', category, 'entries', at]).map((finding) => problemIn(raw, finding)),
        ),
      ),
    ),
};

function findings({ score, lower, upper, rank, rankRange }: Entry, path: readonly PropertyKey[]): Finding[] {
  const code = 'score-out-of-bounds';
  const found: Finding[] = [];
  if ((lower === undefined) !== (upper === undefined)) {
    found.push({
      code,
      path: [...path, lower === undefined ? 'upper' : 'lower'],
      message: 'has one bound of the interval without the other',
      hint: 'give both bounds, or neither',
    });
  }
  if (lower !== undefined && upper !== undefined && !(lower <= score && score <= upper)) {
    found.push({
      code,
      path: [...path, 'score'],
      message: `found ${score} outside its own interval of ${lower} to ${upper}`,
      hint: 'bounds are scores, not half-widths',
    });
  }
  if (
    rankRange &&
    (rankRange[0] > rankRange[1] || (rank !== undefined && (rank < rankRange[0] || rank > rankRange[1])))
  ) {
    found.push({
      code,
      path: [...path, 'rankRange'],
      message: `found ${rankRange.join(' to ')} for rank ${rank ?? 'none'}`,
      hint: 'the range begins with the best place and contains the rank',
    });
  }
  return found;
}
