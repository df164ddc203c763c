import { buildCatalog, type Catalog } from '../../src/domain/catalog.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import type { RawRecord, RecordKind } from '../../src/domain/raw-record.ts';
import { parseJsonFile } from '../../src/store/json-file.ts';

/** The day the records of tests are read on. */
export const AS_OF = '2026-11-24';

/** A raw record as the store would read it from a file with one field a line, so that places are known. */
export function rawRecord(kind: RecordKind, file: string, value: object): RawRecord {
  const json = parseJsonFile(file, JSON.stringify(value, null, 2));
  if (json.kind === 'problems') throw new Error(json.problems.map(formatProblem).join('\n'));
  return { kind, file, identity: identityOf(kind, file), value: json.value, positionOf: json.positionOf };
}

function identityOf(kind: RecordKind, file: string): Record<string, string> {
  const parts = file.replace(/\.(json|mdx)$/, '').split('/');
  const [last = '', parent = '', grandparent = ''] = [...parts].reverse();
  if (kind === 'snapshot') return { board: grandparent, edition: parent, date: last.slice(0, 10) };
  if (kind === 'article') return { id: parent, language: last };
  return { id: last };
}

export function organization(id: string, fields: object = {}): RawRecord {
  return rawRecord('organization', `content/organizations/${id}.json`, { id, name: id, ...fields });
}

export function model(id: string, fields: object = {}): RawRecord {
  return rawRecord('model', `content/models/${id}.json`, {
    id,
    name: id,
    organization: 'openai',
    family: 'Test',
    modality: 'image',
    listings: [{ name: id }],
    ...fields,
  });
}

export function board(id: string, fields: object = {}): RawRecord {
  return rawRecord('board', `content/boards/${id}.json`, {
    id,
    name: { en: id },
    order: 1,
    modality: 'image',
    operator: 'openai',
    address: 'https://arena.ai/leaderboard',
    scale: { kind: 'bradley-terry', pointsPerFactorOfTen: 400 },
    categories: [{ id: 'overall', name: { en: 'Overall' } }],
    mainEditions: [{ editions: ['page', 'dataset'] }],
    methodChanges: [],
    attribution: { text: 'Arena', licence: 'CC BY 4.0', address: 'https://arena.ai/data' },
    ...fields,
  });
}

export function claim(id: string, fields: object = {}): RawRecord {
  return rawRecord('claim', `content/claims/${id}.json`, {
    id,
    metric: 'gap',
    subject: { kind: 'model', model: 'comet' },
    comparator: { kind: 'next-model' },
    board: 'arena',
    statements: [
      {
        text: { en: 'A hundred points ahead.' },
        language: 'en',
        wording: 'reported',
        by: { name: 'OpenAI', organization: 'openai' },
        made: { date: '2026-04-22', precision: 'day' },
        quantity: { kind: 'value', value: 100 },
        sources: [{ address: 'https://example.com/claim', tier: 'secondary' }],
      },
    ],
    ...fields,
  });
}

export interface EntryFields {
  readonly name: string;
  readonly score: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly votes?: number;
  readonly rank?: number;
  readonly rankRange?: readonly [number, number];
}

export function snapshot(date: string, entries: readonly EntryFields[], fields: object = {}): RawRecord {
  const value = {
    board: 'arena',
    edition: 'page',
    date,
    dateKind: 'captured',
    categories: [
      {
        category: 'overall',
        source: { address: 'https://arena.ai/leaderboard' },
        coverage: { kind: 'full' },
        entries,
      },
    ],
    ...fields,
  };
  return rawRecord('snapshot', `content/snapshots/${value.board}/${value.edition}/${date}.json`, value);
}

/** A small content that no rule refuses: one organization, board and snapshot of two models. */
export const GOOD_CONTENT: readonly RawRecord[] = [
  organization('openai'),
  model('nova'),
  model('comet', { predecessor: 'nova' }),
  board('arena'),
  snapshot('2026-04-22', [
    { name: 'comet', score: 1300, lower: 1290, upper: 1310 },
    { name: 'nova', score: 1200, lower: 1190, upper: 1210 },
  ]),
];

/** The problems of a content, one line each, as check prints them. */
export function problemsOf(records: readonly RawRecord[], asOf = AS_OF): string[] {
  return buildCatalog(records, { asOf }).problems.map(formatProblem);
}

/** The catalog of a content; throws with its problems where there is none. */
export function catalogOf(records: readonly RawRecord[], asOf = AS_OF): Catalog {
  const { catalog, problems } = buildCatalog(records, { asOf });
  if (catalog === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return catalog;
}

/** The good content with one more record, or with one record in the place of another of the same file. */
export function goodContentWith(...records: readonly RawRecord[]): RawRecord[] {
  const files = new Set(records.map(({ file }) => file));
  return [...GOOD_CONTENT.filter(({ file }) => !files.has(file)), ...records];
}
