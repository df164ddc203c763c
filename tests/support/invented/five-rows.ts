import type { RawRecord } from '../../../src/domain/raw-record.ts';
import { board, model, organization, snapshot } from '../content.ts';

/** The five rows of the one board there is; gaps between neighbours: 40, 12.5, 27.5 and 70. */
export const FIVE_ROWS = [
  { id: 'heron', name: 'Heron 5', organization: 'marsh', score: 1350 },
  { id: 'bittern', name: 'Bittern', organization: 'fen', score: 1310 },
  { id: 'heron-mini', name: 'Heron 5 mini', organization: 'marsh', score: 1297.5 },
  { id: 'snipe', name: 'Snipe Preview', organization: 'moor', score: 1270 },
  { id: 'curlew', name: 'Curlew', organization: 'fen', score: 1200 },
] as const;

const HALF_WIDTH = 6;

/** The least a site can be made of: one board, one day, five rows, no news and nothing to come. */
export const FIVE_ROW_CONTENT: readonly RawRecord[] = [
  organization('marsh', { name: 'Marshland' }),
  organization('fen', { name: 'Fen & Sons' }),
  organization('moor', { name: 'Moorhouse' }),
  ...FIVE_ROWS.map(({ id, name, organization: maker }) =>
    model(id, { name, organization: maker, family: 'Waders' }),
  ),
  board('wading', {
    name: { en: 'Birds at low tide' },
    operator: 'moor',
    attribution: {
      text: 'The tide table',
      licence: 'CC BY 4.0',
      address: 'https://tide.example/data',
    },
  }),
  snapshot(
    '2026-11-02',
    FIVE_ROWS.map(({ id: name, score }) => ({
      name,
      score,
      lower: score - HALF_WIDTH,
      upper: score + HALF_WIDTH,
    })),
    { board: 'wading' },
  ),
];
