import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aModel, anEntry, aSnapshot } from '../../tests/support/records.ts';
import { nearLeaders } from './near-leaders.ts';

test('near the lead is who ever stood first or second where it stands more than once', () => {
  const catalog = aCatalog({
    boards: [aBoard()],
    models: ['nova', 'vega', 'lyra', 'once'].map((id) => aModel({ id })),
    snapshots: [
      aSnapshot({
        date: '2026-04-20',
        entries: [anEntry('nova', 1300), anEntry('vega', 1290), anEntry('lyra', 1280)],
      }),
      aSnapshot({
        date: '2026-04-22',
        entries: [anEntry('once', 1400), anEntry('nova', 1301), anEntry('vega', 1290), anEntry('lyra', 1280)],
      }),
    ],
  });
  // Lyra is third at best; Once leads on one day alone, which makes no line.
  expect([...nearLeaders(catalog)]).toEqual(['nova', 'vega']);
});
