import type { Catalog } from './catalog.ts';
import type { Claim } from './claim.ts';
import type { ClaimStatement, Quantity } from './claim-statement.ts';
import { compareText } from './problem.ts';

/** What a category’s gain was said to be. */
export interface AnnouncedGain {
  readonly category: string;
  readonly claim: Claim;
  readonly statement: ClaimStatement;
  /** A number of its own, or the range in which it was said to lie, in points. */
  readonly announced: Extract<Quantity, { kind: 'value' | 'range' }>;
}

export interface AnnouncedGainsOptions {
  readonly board: string;
  /** Model id. */
  readonly model: string;
  /** Model id. */
  readonly predecessor: string;
}

/**
 * The gains of a model over its predecessor that claims of the catalog announce, at most one a category, in the
 * board’s order of display. Of several statements one that gives the category a number of its own comes before one
 * that gives a range, then the earlier one. A category nobody announced a gain for is left out.
 */
export function announcedGains(
  { boards, claims }: Pick<Catalog, 'boards' | 'claims'>,
  asked: AnnouncedGainsOptions,
): AnnouncedGain[] {
  const stated = [...claims.values()]
    .filter((claim) => isAbout(claim, asked))
    .flatMap(statedGains)
    .sort(byExactness);
  const categories = boards.get(asked.board)?.categories ?? [];
  return categories.flatMap(({ id }) => stated.find(({ category }) => category === id) ?? []);
}

function isAbout({ metric, subject, comparator, board }: Claim, asked: AnnouncedGainsOptions): boolean {
  return (
    metric === 'gain' &&
    board === asked.board &&
    subject.kind === 'model' &&
    subject.model === asked.model &&
    comparator?.kind === 'model' &&
    comparator.model === asked.predecessor
  );
}

function statedGains(claim: Claim): AnnouncedGain[] {
  const { categories = ['overall'], statements } = claim;
  return statements.flatMap((statement) =>
    categories.flatMap((category) => {
      const announced = quantityOf(statement, category);
      return announced === undefined ? [] : [{ category, claim, statement, announced }];
    }),
  );
}

/** One number said of several categories at once is each of theirs. */
function quantityOf({ quantity }: ClaimStatement, category: string): AnnouncedGain['announced'] | undefined {
  switch (quantity?.kind) {
    case 'value':
    case 'range':
      return quantity;
    case 'each': {
      const value = quantity.values.find((each) => each.category === category)?.value;
      return value === undefined ? undefined : { kind: 'value', value };
    }
    case 'at-least':
    case 'at-most':
    case 'same-gap':
    case 'date':
    case undefined:
      return undefined;
  }
}

function byExactness(a: AnnouncedGain, b: AnnouncedGain): number {
  const isRange = ({ announced }: AnnouncedGain) => Number(announced.kind === 'range');
  return (
    isRange(a) - isRange(b) ||
    compareText(a.statement.made.date, b.statement.made.date) ||
    compareText(a.claim.id, b.claim.id)
  );
}
