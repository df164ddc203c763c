import type { Board } from './board.ts';
import type { Catalog } from './catalog.ts';
import { mainPublications } from './main-publications.ts';
import type { Publication, Row } from './publication.ts';
import { scoreLine, type ScorePoint } from './score-line.ts';

/** The score of an organization’s best row in every main publication that lists it. */
export interface OrganizationLine {
  /** Organization id. */
  readonly organization: string;
  /** Oldest first, never empty. */
  readonly points: readonly ScorePoint[];
  /** Its best place among organizations in any publication. */
  readonly bestPlace: number;
}

/** The lines of every organization on a board, highest newest score first; those that end earlier come after. */
export function organizationLines(
  catalog: Pick<Catalog, 'publications'>,
  { id, methodChanges }: Pick<Board, 'id' | 'methodChanges'>,
  category = 'overall',
): OrganizationLine[] {
  const main = mainPublications(catalog, id, category);
  return [...bestPlaces(main, category)]
    .map(([organization, bestPlace]) => {
      const pick = (rows: readonly Row[]) => rows.find((row) => row.organization === organization);
      return { organization, bestPlace, points: scoreLine(main, { category, methodChanges, pick }) };
    })
    .sort(byNewest);
}

/** The best place of each organization among organizations, in any publication. */
function bestPlaces(publications: readonly Publication[], category: string): Map<string, number> {
  const best = new Map<string, number>();
  for (const { categories } of publications) {
    const rows = categories.get(category)?.rows ?? [];
    const inOrder = new Set(rows.map(({ organization }) => organization));
    [...inOrder].forEach((organization, index) =>
      best.set(organization, Math.min(best.get(organization) ?? Infinity, index + 1)),
    );
  }
  return best;
}

function byNewest(a: OrganizationLine, b: OrganizationLine): number {
  const [last, other] = [a.points.at(-1), b.points.at(-1)];
  if (last === undefined || other === undefined) return 0;
  if (last.date !== other.date) return last.date < other.date ? 1 : -1;
  return last.row.place - other.row.place;
}
