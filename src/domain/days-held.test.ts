import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { anEntry, aSnapshot } from '../../tests/support/records.ts';
import { daysHeld } from './days-held.ts';

const rows = (gap: number) => [anEntry('nova', 1200 + gap), anEntry('vega', 1200)];

test('days are told apart by what is held of them: a publication, a copy of one, or another edition alone', () => {
  const catalog = aCatalog({
    snapshots: [
      aSnapshot({ date: '2026-03-01', entries: rows(10) }),
      aSnapshot({ date: '2026-03-05', entries: rows(10) }),
      aSnapshot({ date: '2026-03-07', edition: 'catalog', entries: rows(12) }),
      aSnapshot({ date: '2026-03-09', entries: rows(30) }),
      aSnapshot({ date: '2026-03-09', edition: 'catalog', entries: rows(33) }),
    ],
  });
  expect(daysHeld(catalog, 'board')).toEqual({
    main: ['2026-03-01', '2026-03-09'],
    seen: ['2026-03-05'],
    otherEdition: ['2026-03-07'],
  });
});

test('of an unknown board or category no day is held', () => {
  const none = { main: [], seen: [], otherEdition: [] };
  expect(daysHeld(aCatalog(), 'nowhere')).toEqual(none);
  const catalog = aCatalog({ snapshots: [aSnapshot({ date: '2026-03-01', entries: rows(10) })] });
  expect(daysHeld(catalog, 'board', 'art')).toEqual(none);
});
