import type { Catalog } from './catalog.ts';
import { editionBreak } from './edition-break.ts';
import type { Separability } from './lead.ts';
import { mainPublications } from './main-publications.ts';
import type { Publication, Row } from './publication.ts';

/** The first row with a score above a full hundred. */
export interface FirstPast {
  /** 1500 */
  readonly mark: number;
  /** The highest row of the publication. */
  readonly row: Row;
  readonly publication: Publication;
  /** Whether its whole interval lies above the mark. */
  readonly clear: Separability;
  /** Whether it is the first publication of another edition: somebody else may have been first before it. */
  readonly opensEdition: boolean;
}

const HUNDRED = 100;

/**
 * The first score above each full hundred on a category of a board, the highest mark first.
 * Of a mark that a score of the first publication held is above, it is not known who was first: left out.
 */
export function firstsPast(
  catalog: Pick<Catalog, 'publications'>,
  board: string,
  category = 'overall',
): FirstPast[] {
  const held = mainPublications(catalog, board, category);
  let highest = highestRow(held[0], category)?.entry.score ?? Infinity;
  const found = held.slice(1).flatMap((publication, index) => {
    const row = highestRow(publication, category);
    const marks = row ? marksPassed(highest, row.entry.score) : [];
    highest = Math.max(highest, row?.entry.score ?? -Infinity);
    const before = held[index];
    const opensEdition = before !== undefined && editionBreak(before, publication);
    return row
      ? marks.map((mark) => ({ mark, row, publication, clear: isClear(row, mark), opensEdition }))
      : [];
  });
  return found.reverse();
}

function highestRow(publication: Publication | undefined, category: string): Row | undefined {
  const rows = publication?.categories.get(category)?.rows ?? [];
  return rows.reduce<Row | undefined>(
    (best, row) => (best === undefined || row.entry.score > best.entry.score ? row : best),
    undefined,
  );
}

/** The hundreds that one score is above and the other is not: 1512 is above 1500, 1500 is not. */
function marksPassed(notBy: number, by: number): number[] {
  const lowest = Math.ceil(notBy / HUNDRED);
  const count = Math.max(0, Math.ceil(by / HUNDRED) - lowest);
  return Array.from({ length: count }, (_, at) => (lowest + at) * HUNDRED);
}

function isClear({ entry }: Row, mark: number): Separability {
  if (entry.lower === undefined) return 'unknown';
  return entry.lower > mark ? 'yes' : 'no';
}
