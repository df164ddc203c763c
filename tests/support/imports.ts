import type { ImportedCategory, Importer, ImportFile } from '../../src/authoring/importers/importer.ts';

/** A file as an importer gets it; a value that is no text stands for its JSON. */
export function importFile(path: string, value: unknown, fields: Partial<ImportFile> = {}): ImportFile {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { path, text, provenance: { filtered: false }, ...fields };
}

/** The categories an importer reads; throws with the reason where it refuses. */
export function categoriesOf(importer: Importer, file: ImportFile): readonly ImportedCategory[] {
  const result = importer.read(file);
  if (result.kind === 'refused') throw new Error(result.reason);
  return result.categories;
}

/** The first category an importer reads. */
export function firstCategoryOf(importer: Importer, file: ImportFile): ImportedCategory {
  const [first] = categoriesOf(importer, file);
  if (first === undefined) throw new Error('no category');
  return first;
}

/** Why an importer refuses a file. */
export function reasonOf(importer: Importer, file: ImportFile): string {
  const result = importer.read(file);
  return result.kind === 'refused' ? result.reason : 'read';
}

/** A copy of the page of text-to-image; rows and fields of meta as given. */
export function aPage(
  models: readonly object[],
  meta: object = {},
): { meta: object; models: readonly object[] } {
  return {
    meta: {
      leaderboard: 'text-to-image',
      source_url: 'https://arena.ai/leaderboard/text-to-image',
      fetched_at: '2026-04-22T04:32:58.512239+00:00',
      last_updated: 'Apr 19, 2026',
      model_count: models.length,
      ...meta,
    },
    models,
  };
}

/** A row of the page’s older format. */
export function aPageRow(rank: number, model: string, fields: object = {}): object {
  return {
    rank,
    model,
    vendor: 'OpenAI',
    license: 'proprietary',
    score: 1300 - rank,
    ci: 5,
    votes: 1000,
    ...fields,
  };
}

/** A file of the data set; rows and fields of meta as given. */
export function aDatasetFile(
  rows: readonly object[],
  meta: object = {},
): { meta: object; rows: readonly object[] } {
  return {
    meta: {
      source: 'lmarena',
      subset: 'text_to_image',
      fetched_at: '2026-08-09T03:01:22+00:00',
      leaderboard_publish_date: '2026-08-07',
      n_rows: rows.length,
      ...meta,
    },
    rows,
  };
}

/** A row of the data set. */
export function aDatasetRow(rank: number, name: string, fields: object = {}): object {
  const rating = 1300.25 - rank;
  return {
    category: 'overall',
    rank,
    model_name: name,
    organization: 'openai',
    license: 'Proprietary',
    rating,
    rating_lower: rating - 5,
    rating_upper: rating + 5,
    variance: 6.5,
    vote_count: 1000,
    ...fields,
  };
}
