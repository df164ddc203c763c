import type { Catalog } from './catalog.ts';
import type { Separability } from './lead.ts';
import { mainPublications } from './main-publications.ts';
import type { Publication, Row } from './publication.ts';
import { bests } from './records.ts';
import { standings, type Standings } from './standings.ts';

/** A lead to explain the numbers with: leader and next model are both there. */
export interface LeadExample {
  readonly standings: Standings;
  readonly publication: Publication;
  readonly leader: Row;
  readonly next: Row;
  /** Leader less next model, in points. */
  readonly gapPoints: number;
  readonly separable: Separability;
}

/** The newest lead of the first board in order of display that has one of that separability; undefined where none has. */
export function leadExample(
  catalog: Pick<Catalog, 'boards' | 'publications'>,
  separable: Separability,
): LeadExample | undefined {
  for (const board of catalog.boards.keys()) {
    const found = mainPublications(catalog, board)
      .toReversed()
      .map((publication) => exampleOf(publication))
      .find((example) => example?.separable === separable);
    if (found) return found;
  }
  return undefined;
}

/** The widest lead held of a board; undefined where it has none. */
export function widestLeadExample(
  catalog: Pick<Catalog, 'publications'>,
  board: string,
): LeadExample | undefined {
  const widest = bests(catalog, board)?.widestGap;
  return widest && exampleOf(widest.publication);
}

function exampleOf(publication: Publication): LeadExample | undefined {
  const held = standings(publication);
  const lead = held?.lead;
  if (held === undefined || lead?.next === undefined || lead.gapPoints === undefined) return undefined;
  const { leader, next, gapPoints, separable } = lead;
  return { standings: held, publication, leader, next, gapPoints, separable };
}
