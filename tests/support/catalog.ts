import type { Article } from '../../src/domain/article.ts';
import type { Board } from '../../src/domain/board.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import { judgedCatalog } from '../../src/domain/judged-catalog.ts';
import type { Model } from '../../src/domain/model.ts';
import type { Publication, PublishedCategory } from '../../src/domain/publication.ts';
import { publications } from '../../src/domain/publications.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { aBoard, aModel, anOrganization, aSnapshot } from './records.ts';

interface Records {
  readonly asOf?: string;
  readonly models?: readonly Model[];
  readonly boards?: readonly Board[];
  readonly snapshots?: readonly Snapshot[];
  readonly claims?: readonly Claim[];
  readonly articles?: readonly Article[];
}

/** A catalog of a few records, with a model made for every name none of them lists. */
export function aCatalog(records: Records = {}): Catalog {
  const { asOf = '2026-12-31', boards = [aBoard()], snapshots = [], claims = [], articles = [] } = records;
  const models = new Map(withUnlisted(records.models ?? [], snapshots).map((model) => [model.id, model]));
  const organizations = [...new Set([...models.values()].map(({ organization }) => organization))];
  const dated = snapshots.filter(({ date }) => date <= asOf);
  return judgedCatalog({
    asOf,
    organizations: new Map(organizations.map((id) => [id, anOrganization({ id })])),
    models,
    boards: new Map(boards.map((board) => [board.id, board])),
    snapshots: dated,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    articles: new Map(articles.map((article) => [article.id, article])),
    publications: new Map(boards.map((board) => [board.id, publications(dated, board, models)])),
  });
}

/** The publications of `board` that snapshots hold. */
export function publicationsOf(
  snapshots: readonly Snapshot[],
  models: readonly Model[] = [],
): readonly Publication[] {
  return aCatalog({ snapshots, models }).publications.get('board') ?? [];
}

/** The category overall of a snapshot with these fields, as its publication gives it. */
export function published(
  fields: Omit<Parameters<typeof aSnapshot>[0], 'date'>,
  models: readonly Model[] = [],
): PublishedCategory {
  const [publication] = publicationsOf([aSnapshot({ date: '2026-01-01', ...fields })], models);
  const overall = publication?.categories.get('overall');
  if (overall === undefined) throw new Error('the snapshot carries no category overall');
  return overall;
}

function withUnlisted(models: readonly Model[], snapshots: readonly Snapshot[]): Model[] {
  const listed = new Set(models.flatMap(({ listings }) => listings.map(({ name }) => name)));
  const names = snapshots.flatMap(({ categories }) =>
    categories.flatMap(({ entries }) => entries.map(({ name }) => name)),
  );
  const unlisted = [...new Set(names)].filter((name) => !listed.has(name));
  return [...models, ...unlisted.map((id) => aModel({ id }))];
}
