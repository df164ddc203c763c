import type { RecordLink } from '../domain/article.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/localized.ts';
import type { Publication } from '../domain/publication.ts';
import {
  articlePath,
  boardPath,
  categoryPath,
  claimPath,
  modelPath,
  organizationPath,
  snapshotPath,
} from './paths.ts';

/** The address of a record that an article links to; undefined where there is none. */
export function recordPath(
  { kind, id }: Pick<RecordLink, 'kind' | 'id'>,
  language: Language,
  catalog: Catalog,
): string | undefined {
  switch (kind) {
    case 'model':
      return catalog.models.has(id) ? modelPath(language, id) : undefined;
    case 'organization':
      return catalog.organizations.has(id) ? organizationPath(language, id) : undefined;
    case 'board':
      return catalog.boards.has(id) ? boardPath(language, id) : undefined;
    case 'article':
      return catalog.articles.has(id) ? articlePath(language, id) : undefined;
    case 'snapshot':
      return snapshotLinkPath(id, language, catalog);
    case 'claim':
      return catalog.claims.has(id) ? claimPath(language, id) : undefined;
  }
}

/** `text-to-image/2026-04-22`, or with an edition between: `text-to-image/page/2026-04-22`; the publication of that day before one seen on it. */
function snapshotLinkPath(id: string, language: Language, catalog: Catalog): string | undefined {
  const [board = '', ...rest] = id.split('/');
  const [date, edition] = rest.reverse();
  const all = catalog.publications.get(board) ?? [];
  const held = all.filter((publication) => holds(publication, date, edition));
  const main = held.filter((publication) => publication.main);
  const found = main.find((publication) => publication.date === date) ?? main[0] ?? held[0];
  return found && publicationPath(language, found);
}

function holds({ snapshots }: Publication, date: string | undefined, edition: string | undefined): boolean {
  return snapshots.some(
    (snapshot) => snapshot.date === date && (edition === undefined || snapshot.edition === edition),
  );
}

/**
 * The page of a publication, or of a category of it: its date for a main one; for any other its date and edition, where
 * all of it stands.
 */
export function publicationPath(language: Language, publication: Publication, category = 'overall'): string {
  const { board, date, edition, main } = publication;
  if (main && category !== 'overall') return categoryPath(language, { board, category, date });
  return snapshotPath(language, { board, date, edition: main ? undefined : edition });
}
