import { courseValue } from './claim-quantity.ts';
import type { PlacedValue } from './claim-points.ts';
import type { ClaimParts } from './claim-shown.ts';
import { labelPlace, quiet, strong } from './label-words.ts';
import { organizationMark } from './organization-mark.ts';
import type { DirectLabel } from './plugins/direct-labels.ts';
import type { EndLabel } from './plugins/end-labels.ts';

/** What is said in so few letters stands in one line. */
const SHORT_LETTERS = 6;

/** The first number, and the first after each re-measurement, where they stand. */
export function claimLabels(
  runs: readonly (readonly PlacedValue[])[],
  { words, scale }: ClaimParts,
): DirectLabel[] {
  return runs.flatMap(([opening], index): DirectLabel[] => {
    if (opening === undefined) return [];
    const remeasured = opening.value.breaksBefore === 'remeasured';
    if (index > 0 && !remeasured) return [];
    const spans = [
      strong(courseValue(opening.point.y, scale, words)),
      quiet(remeasured ? words.claim.remeasured : words.shortDate(opening.value.publication.date)),
    ];
    return [{ ...labelPlace(opening.point), priority: index === 0 ? 0 : 1, lines: [spans] }];
  });
}

/** The newest number, and what was said, at the edge of the plot. */
export function claimEnds(parts: ClaimParts, max: number): EndLabel[] {
  const { placed, said, saidText, scale, organization, isNewest, words } = parts;
  const newest = placed.at(-1)?.point;
  const now: EndLabel[] = newest
    ? [
        {
          x: newest.x,
          y: newest.y,
          color: organizationMark(organization).color,
          lines: [[strong((isNewest ? words.now : words.last)(courseValue(newest.y, scale, words)))]],
        },
      ]
    : [];
  const [first] = said;
  if (first === undefined) return now;
  const y = said.reduce((sum, value) => sum + value, 0) / said.length;
  const lines =
    saidText.length > SHORT_LETTERS
      ? [[quiet(words.claim.said)], [quiet(saidText)]]
      : [[quiet(words.claim.said), quiet(saidText)]];
  return [...now, { x: max, y, color: 'var(--ink-2)', lines }];
}
