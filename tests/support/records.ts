import { boardSchema, type Board } from '../../src/domain/board.ts';
import { claimSchema, type Claim } from '../../src/domain/claim.ts';
import { modelSchema, type Model } from '../../src/domain/model.ts';
import { organizationSchema, type Organization } from '../../src/domain/organization.ts';
import { entrySchema, snapshotSchema, type Entry, type Snapshot } from '../../src/domain/snapshot.ts';

const source = { address: 'https://acme.example/', tier: 'primary' } as const;

/** An organization; its name is its id unless given. */
export function anOrganization(fields: { readonly id: string } & Record<string, unknown>): Organization {
  return organizationSchema.parse({ name: fields.id, ...fields });
}

/** A model listed under its id on every board, made by `acme`, unless told otherwise. */
export function aModel(fields: { readonly id: string } & Record<string, unknown>): Model {
  const { id } = fields;
  return modelSchema.parse({
    name: id,
    organization: 'acme',
    family: 'Family',
    modality: 'image',
    listings: [{ name: id }],
    ...fields,
  });
}

/** A dated fact with a source, as `released` wants it. */
export function released(date: string): Record<string, unknown> {
  const precision = { 10: 'day', 7: 'month', 4: 'year' }[date.length];
  return { date, precision, sources: [source] };
}

/** An end of a model’s life at a provider. */
export function anEnd(fields: Record<string, unknown>): Record<string, unknown> {
  return { provider: 'Acme API', certainty: 'fixed', sources: [source], ...fields };
}

/** A board with the category overall alone, all its editions main but the catalog’s. */
export function aBoard(fields: Record<string, unknown> = {}): Board {
  return boardSchema.parse({
    id: 'board',
    name: { en: 'Board' },
    order: 1,
    modality: 'image',
    operator: 'arena',
    address: 'https://example.org/board',
    scale: { kind: 'bradley-terry', pointsPerFactorOfTen: 400 },
    categories: [{ id: 'overall', name: { en: 'Overall' } }],
    mainEditions: [{ editions: ['page', 'dataset'] }],
    methodChanges: [],
    attribution: { text: 'Arena', licence: 'CC BY 4.0', address: 'https://example.org/data' },
    ...fields,
  });
}

/** A change of how a board counts. */
export function aMethodChange(id: string, date: string): Record<string, unknown> {
  return { id, date, precision: 'day', title: { en: id }, sources: [source] };
}

/** A row: a name with its score, and whatever else is given; `halfWidth` becomes bounds about the score. */
export function anEntry(
  name: string,
  score: number,
  fields: { readonly halfWidth?: number } & Record<string, unknown> = {},
): Entry {
  const { halfWidth, ...rest } = fields;
  const bounds = halfWidth === undefined ? {} : { lower: score - halfWidth, upper: score + halfWidth };
  return entrySchema.parse({ name, score, ...bounds, ...rest });
}

/** A category of a snapshot, whole unless `coverage` says otherwise. */
export function aCategory(
  entries: readonly Entry[],
  { category = 'overall', coverage = { kind: 'full' } as object } = {},
): Record<string, unknown> {
  return { category, coverage, source: { address: 'https://example.org/board' }, entries };
}

/** A statement of Acme’s that puts the quantity somewhere: a number, or as its schema has it. */
export function aStatement(
  quantity: number | object,
  fields: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    text: { en: 'So many points.' },
    language: 'en',
    wording: 'reported',
    by: { name: 'Acme' },
    made: { date: '2026-05-01', precision: 'day' },
    quantity: typeof quantity === 'number' ? { kind: 'value', value: quantity } : quantity,
    sources: [source],
    ...fields,
  };
}

/** The fields of a claim that `nova` gains 100 points over `vega` on `board`. */
export function claimFields(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'claim',
    metric: 'gain',
    subject: { kind: 'model', model: 'nova' },
    comparator: { kind: 'model', model: 'vega' },
    board: 'board',
    statements: [aStatement(100)],
    ...fields,
  };
}

/** The same as a record. */
export function aClaim(fields: Record<string, unknown> = {}): Claim {
  return claimSchema.parse(claimFields(fields));
}

/** A snapshot of the page of `board`; entries alone make its category overall. */
export function aSnapshot(
  fields: { readonly date: string; readonly entries?: readonly Entry[] } & Record<string, unknown>,
): Snapshot {
  const { entries = [], ...rest } = fields;
  return snapshotSchema.parse({
    board: 'board',
    edition: 'page',
    dateKind: 'captured',
    categories: [aCategory(entries)],
    ...rest,
  });
}

/** Coverage of a snapshot that holds the top rows alone. */
export const TOP = { kind: 'top' } as const;
