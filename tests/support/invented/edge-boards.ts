import type { RawRecord } from '../../../src/domain/raw-record.ts';
import { board, snapshot, type EntryFields } from '../content.ts';
import { fieldModel, FIELD_SIZE } from './edge-makers.ts';

/** The rows of the long board on its last day. */
export const LONG_BOARD_ROWS = FIELD_SIZE + 4;

const SOURCES = [{ address: 'https://judges.example/changelog', publisher: 'The Judges', tier: 'primary' }];

function row(name: string, score: number, halfWidth?: number, fields: object = {}): EntryFields {
  const bounds = halfWidth === undefined ? {} : { lower: score - halfWidth, upper: score + halfWidth };
  return { name, score, ...bounds, ...fields };
}

/** The field falls by four points a row; every fifth row shares the score of the one above it, every seventh has no interval. */
const FIELD: readonly EntryFields[] = Array.from({ length: FIELD_SIZE }, (_, at) => {
  const score = 1240 - 4 * (at % 5 === 4 ? at - 1 : at);
  return row(fieldModel(at + 1).id, score, at % 7 === 6 ? undefined : 5, { votes: 12_345_678 - 98_765 * at });
});

function category(
  name: string,
  entries: readonly EntryFields[],
  coverage: object = { kind: 'full' },
): object {
  return { category: name, source: { address: 'https://judges.example/board' }, coverage, entries };
}

const boardOf = (id: string, fields: object): RawRecord =>
  board(id, {
    operator: 'judges',
    address: 'https://judges.example/board',
    attribution: { text: 'The Judges', licence: 'CC BY 4.0', address: 'https://judges.example/rows' },
    ...fields,
  });

const change = (id: string, date: string, precision: string): object => ({
  id,
  date,
  precision,
  title: {
    en: `Counted anew, the day known to ${precision === 'approximate' ? 'about' : 'the'} ${precision}`,
  },
  note: { en: 'What counted once counts twice.' },
  sources: SOURCES,
});

const BOARDS: readonly RawRecord[] = [
  boardOf('landscape', {
    name: { en: 'Landscapes' },
    categories: [
      { id: 'overall', name: { en: 'Overall' } },
      { id: 'one_entry', name: { en: 'Seen by one alone' } },
      { id: 'never_held', name: { en: 'Never held' } },
      { id: 'long_name', name: { en: 'Weather, water and the light of late afternoons' } },
    ],
    mainEditions: [
      { editions: ['dataset'], until: '2025-12-31' },
      { editions: ['page', 'dataset'], from: '2026-01-01' },
    ],
    methodChanges: [
      change('of-a-day', '2025-08-15', 'day'),
      change('of-about-a-day', '2026-01-10', 'approximate'),
      change('of-a-month', '2026-05', 'month'),
      change('of-a-year', '2024', 'year'),
    ],
  }),
  boardOf('one-day', { name: { en: 'Held on one day' }, order: 2 }),
  boardOf('no-day', { name: { en: 'Restored photographs of harbours and lighthouses' }, order: 3 }),
  boardOf('letters', { name: { en: 'Letters' }, order: 4, modality: 'text' }),
];

const landscape = (date: string, entries: readonly EntryFields[], fields: object = {}): RawRecord =>
  snapshot(date, entries, { board: 'landscape', ...fields });

/** A day with one row; intervals not published; two editions that name another leader; a change of lead; the whole field. */
const LANDSCAPES: readonly RawRecord[] = [
  landscape('2025-05-01', [row('patient-early', 1200)], { edition: 'dataset' }),
  landscape('2025-07-01', [row('super', 1220.4), row('patient-early', 1218.3), row('alder-1', 1100)], {
    edition: 'dataset',
  }),
  landscape('2025-09-01', [row('super', 1230.25, 9.5), row('patient-early', 1221.5, 8.25)], {
    edition: 'dataset',
  }),
  landscape('2025-09-01', [row('patient-early', 1240, 9), row('super', 1228, 9)]),
  landscape('2026-02-10', [row('patient', 1290, 9), row('super', 1231, 8), row('patient-early', 1225, 5)]),
  landscape('2026-11-12', [], {
    lastUpdated: '2026-11-10',
    categories: [
      category('overall', [
        row('patient', 1333, 8, { votes: 1_234_567, preliminary: true }),
        row('patient-4k [with-a-very-long-variant]', 1330, 8, { votes: 4 }),
        row('super', 1250, 6),
        row('patient-early', 1250, 6),
        ...FIELD,
      ]),
      category('one_entry', [row('alder-1', 1111, 30)]),
      category('long_name', [row('super', 1301, 20), row('patient', 1299, 20), row('alder-1', 1001)], {
        kind: 'top',
        of: 120,
      }),
    ],
  }),
];

/** Boards at the edges: 120 rows, one day of equal scores, no day at all, one row alone for good. */
export const EDGE_BOARDS: readonly RawRecord[] = [
  ...BOARDS,
  ...LANDSCAPES,
  snapshot('2026-10-01', [row('beech-2', 1000), row('cypress-3', 1000), row('super', 1000)], {
    board: 'one-day',
  }),
  snapshot('2026-09-01', [row('super', 1500, 7)], { board: 'letters' }),
  snapshot('2026-09-20', [row('super', 1512, 7)], { board: 'letters' }),
];
