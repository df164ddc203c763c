import type { Claim } from './claim.ts';
import type { Unchecked } from './claim-check.ts';
import type { Said } from './claim-judgement.ts';
import { isMeasured, measuredIn, type Measured, type Unmeasured } from './claim-measure.ts';
import { METRIC_RULES } from './claim-metric.ts';
import type { ClaimStatement } from './claim-statement.ts';
import { lastDayOf, type IsoDate } from './date.ts';
import type { Publication } from './publication.ts';

/** A statement of a claim in one of its categories. */
export interface Stated {
  readonly claim: Claim;
  readonly statement: ClaimStatement;
  readonly category: string;
}

/** The categories of the claim that a statement speaks of: all, but where it gives each a number of its own. */
export function statedCategories(
  { categories = ['overall'] }: Claim,
  { quantity }: ClaimStatement,
): string[] {
  if (quantity?.kind !== 'each') return categories;
  return categories.filter((id) => quantity.values.some(({ category }) => category === id));
}

/** Whether a snapshot could give a claim’s quantity: from rows, or by counting them. Votes on a whole board none gives. */
export function isOnBoards({
  metric,
  subject,
  places,
}: Pick<Claim, 'metric' | 'subject' | 'places'>): boolean {
  const isOfBoard = subject.kind === 'board';
  if (metric === 'count') return places !== undefined || isOfBoard;
  return METRIC_RULES[metric].ofRows && !(metric === 'votes' && isOfBoard);
}

/** Why boards can say nothing of a statement, whatever is held; undefined where they can. */
export function beyondBoards(claim: Claim, { made }: ClaimStatement): Unchecked | undefined {
  const { board, day } = claim;
  if (!isOnBoards(claim)) return { reason: 'not-on-boards' };
  if (board === undefined) return { reason: 'board-not-held' };
  return day === undefined && made.precision === 'year' ? { reason: 'day-unknown' } : undefined;
}

/** The day that a statement speaks of: the claim’s own, else the day on which it was said, of a month the last. */
export function dayOf({ day }: Pick<Claim, 'day'>, { made }: Pick<ClaimStatement, 'made'>): IsoDate {
  return day ?? lastDayOf(made.date);
}

/** The day a statement speaks of, where that is another than the one on which it was said. */
export function otherDayOf(
  { day }: Pick<Claim, 'day'>,
  { made }: Pick<ClaimStatement, 'made'>,
): IsoDate | undefined {
  return day === made.date ? undefined : day;
}

/** What a publication gives for a statement, the gap it likens its own to included. */
export function measureFor({
  claim,
  statement,
  category,
}: Stated): (publication: Publication) => Measured | Unmeasured {
  const { quantity } = statement;
  return (publication) => {
    const own = measuredIn(publication, category, claim);
    if (!isMeasured(own) || quantity?.kind !== 'same-gap') return own;
    const likened = measuredIn(publication, category, {
      metric: 'gap',
      subject: { kind: 'model', model: quantity.model },
      comparator: { kind: 'model', model: quantity.over },
    });
    if (!isMeasured(likened)) return likened;
    const rows = [...new Set([...own.rows, ...likened.rows])];
    return { ...own, rows, likenedPoints: likened.value };
  };
}

/** What a statement says of a category, ready to be held against what was measured. */
export function saidOf(
  { claim, statement, category }: Stated,
  { likenedPoints }: Pick<Measured, 'likenedPoints'>,
): Said {
  const { quantity } = statement;
  switch (quantity?.kind) {
    case 'value':
    case 'range':
    case 'at-least':
    case 'at-most':
      return quantity;
    case 'each':
      return {
        kind: 'value',
        value: quantity.values.find((each) => each.category === category)?.value ?? NaN,
      };
    case 'same-gap':
      return { kind: 'same-gap', gapPoints: likenedPoints ?? NaN };
    case 'date':
    case undefined:
      return { kind: claim.metric === 'lead' ? 'first' : 'above' };
  }
}
