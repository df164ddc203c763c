import { expect, test } from 'vitest';
import { fc, snapshotsArbitrary } from '../../tests/support/arbitraries.ts';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, anEntry, aSnapshot } from '../../tests/support/records.ts';
import { leadChanges } from './lead-changes.ts';
import { mainPublications } from './main-publications.ts';
import { reigns } from './reigns.ts';

const entries = (first: string, gap: number, second: string, halfWidth?: number) => [
  anEntry(first, 1200 + gap, { halfWidth }),
  anEntry(second, 1200, { halfWidth }),
];
const catalog = aCatalog({
  snapshots: [
    aSnapshot({ date: '2026-03-01', entries: entries('vega', 10, 'nova') }),
    aSnapshot({ date: '2026-03-11', entries: entries('vega', 30, 'nova') }),
    aSnapshot({ date: '2026-03-21', entries: entries('vega', 20, 'nova') }),
    aSnapshot({ date: '2026-03-31', entries: entries('nova', 5, 'vega', 8) }),
    aSnapshot({ date: '2026-04-10', entries: entries('nova', 6, 'vega', 2) }),
    aSnapshot({ date: '2026-04-12', entries: entries('nova', 6, 'vega', 2) }),
  ],
});

test('a reign runs from the first publication that shows it to the first that shows another', () => {
  const [vega] = reigns(catalog, 'board');
  expect(vega).toMatchObject({ model: 'vega', organization: 'acme', reignDays: 30 }); // 1 to 31 March
  expect([vega?.from.date, vega?.last.date, vega?.until?.date]).toEqual([
    '2026-03-01',
    '2026-03-21',
    '2026-03-31',
  ]);
  expect([vega?.opening, vega?.widest, vega?.closing].map((lead) => lead?.gapPoints)).toEqual([10, 30, 20]);
});

test('a reign that lasts is counted to the newest snapshot that shows it', () => {
  const nova = reigns(catalog, 'board').at(-1);
  expect(nova?.until).toBeUndefined();
  expect(nova?.reignDays).toBe(12); // 31 March to 12 April, when the last publication was seen again
});

test('a reign is as separable as its opening: here unknown, then not', () => {
  expect(reigns(catalog, 'board').map(({ separable }) => separable)).toEqual(['unknown', 'no']);
});

test('a lead change lies after the last publication of the old leader and by the first of the new', () => {
  const [change, ...others] = leadChanges(catalog, 'board');
  expect(others).toEqual([]);
  expect(change?.id).toBe('board-overall-2026-03-31');
  expect([change?.from.model, change?.from.publication.date]).toEqual(['vega', '2026-03-21']);
  expect([change?.to.model, change?.to.publication.date]).toEqual(['nova', '2026-03-31']);
  expect(change?.lead.gapPoints).toBe(5);
  expect(change?.separable).toBe('no');
});

test('of equal scores the board’s own order decides who leads', () => {
  const row = (name: string, votes: number) => anEntry(name, 1200, { votes });
  const tie = aCatalog({
    snapshots: [
      aSnapshot({ date: '2026-03-01', entries: [row('vega', 40), row('nova', 30)] }),
      aSnapshot({ date: '2026-03-02', entries: [row('nova', 31), row('vega', 40)] }),
    ],
  });
  expect(leadChanges(tie, 'board').map(({ to, lead }) => [to.model, lead.gapPoints])).toEqual([['nova', 0]]);
});

test('no lead change rests on two editions: a reign ends with its edition, and the next begins unannounced', () => {
  const board = aBoard({
    mainEditions: [
      { editions: ['catalog'], until: '2025-12-31' },
      { editions: ['page', 'dataset'], from: '2026-01-01' },
    ],
  });
  const snapshots = [
    aSnapshot({ date: '2025-12-11', edition: 'catalog', entries: entries('vega', 10, 'nova') }),
    aSnapshot({ date: '2025-12-17', edition: 'catalog', entries: entries('vega', 12, 'nova') }),
    aSnapshot({ date: '2026-03-19', edition: 'page', entries: entries('nova', 5, 'vega') }),
  ];
  const broken = aCatalog({ boards: [board], snapshots });
  expect(leadChanges(broken, 'board')).toEqual([]);
  expect(reigns(broken, 'board').map(({ model, ending, reignDays }) => [model, ending, reignDays])).toEqual([
    ['vega', 'edition-change', 6], // 11 to 17 December: when it lost the lead, if it did, no snapshot tells
    ['nova', 'lasts', 0],
  ]);
});

test('another edition changes no lead', () => {
  const snapshots = [
    ...catalog.snapshots,
    aSnapshot({ date: '2026-03-15', edition: 'catalog', entries: entries('lyra', 50, 'vega') }),
  ];
  expect(reigns(aCatalog({ snapshots }), 'board')).toHaveLength(2);
});

test('an unknown board has no reigns and no lead changes', () => {
  expect(reigns(catalog, 'nowhere')).toEqual([]);
  expect(leadChanges(catalog, 'nowhere')).toEqual([]);
});

test('law: reigns are the main publications in order, cut where the leader changes', () => {
  fc.assert(
    fc.property(snapshotsArbitrary, (snapshots) => {
      const all = aCatalog({ snapshots });
      const found = reigns(all, 'board');
      expect(found.flatMap(({ publications }) => publications)).toEqual(mainPublications(all, 'board'));
      for (const { model, publications } of found) {
        for (const publication of publications) {
          expect(publication.categories.get('overall')?.rows[0]?.model).toBe(model);
        }
      }
    }),
  );
});

test('law: every lead change lies between two adjacent reigns, and there is one between each two', () => {
  fc.assert(
    fc.property(snapshotsArbitrary, (snapshots) => {
      const all = aCatalog({ snapshots });
      const found = reigns(all, 'board');
      const changes = leadChanges(all, 'board');
      expect(changes).toHaveLength(Math.max(0, found.length - 1));
      changes.forEach(({ from, to }, index) => {
        expect(from.publication).toBe(found[index]?.last);
        expect(to.publication).toBe(found[index + 1]?.from);
        expect(from.model).not.toBe(to.model);
        expect(from.publication.date < to.publication.date).toBe(true);
      });
    }),
  );
});
