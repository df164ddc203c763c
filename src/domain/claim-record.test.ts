import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aClaim, anEntry, aSnapshot, aStatement } from '../../tests/support/records.ts';
import type { Catalog } from './catalog.ts';
import { recordStanding } from './claim-record.ts';
import type { RecordPart } from './claim-record-part.ts';
import type { ClaimRecord } from './claim-subject.ts';
import { claimVerdict } from './claim-verdict.ts';

/** A day on which three models stand at these scores, each with as many votes as points. */
const day = (date: string, scores: Readonly<Record<string, number>>) =>
  aSnapshot({
    date,
    entries: Object.entries(scores)
      .sort(([, a], [, b]) => b - a)
      .map(([name, score]) => anEntry(name, score, { votes: score })),
  });

// vega leads by 50, nova by 120 and 90, orion by 130.
const SNAPSHOTS = [
  day('2026-04-01', { vega: 1200, orion: 1150 }),
  day('2026-05-01', { nova: 1320, vega: 1200, orion: 1150 }),
  day('2026-06-01', { nova: 1310, vega: 1220, orion: 1150 }),
  day('2026-09-01', { orion: 1440, nova: 1310, vega: 1220 }),
];
const CATALOG = aCatalog({ snapshots: SNAPSHOTS });

const standing = (record: ClaimRecord, until?: string) =>
  recordStanding(CATALOG, { board: 'board', category: 'overall', record, until });
const holder = (record: ClaimRecord, until?: string) => {
  const found = standing(record, until)?.holder;
  return found && [found.model, found.value, found.publication.date];
};

test('a record is looked for in every main publication held, and says in how many, from when to when', () => {
  const all = standing({ of: 'gap', extreme: 'largest' });
  expect(all?.held).toEqual({ publications: 4, from: '2026-04-01', to: '2026-09-01' });
  const some = standing({ of: 'gap', extreme: 'largest' }, '2026-05-31');
  expect(some?.held).toEqual({ publications: 2, from: '2026-04-01', to: '2026-05-01' });
  expect(standing({ of: 'gap', extreme: 'largest' }, '2026-03-31')).toBeUndefined();
});

test.each<[string, ClaimRecord, unknown]>([
  ['largest gap', { of: 'gap', extreme: 'largest' }, ['orion', 130, '2026-09-01']],
  ['smallest gap', { of: 'gap', extreme: 'smallest' }, ['vega', 50, '2026-04-01']],
  ['highest score', { of: 'score', extreme: 'largest' }, ['orion', 1440, '2026-09-01']],
  [
    'first above 1300',
    { of: 'score', extreme: 'first-above', threshold: 1300 },
    ['nova', 1320, '2026-05-01'],
  ],
  ['first above 1440', { of: 'score', extreme: 'first-above', threshold: 1440 }, undefined],
  ['most votes', { of: 'votes', extreme: 'largest' }, ['orion', 1440, '2026-09-01']],
  // orion passes nova by 130, nova passed vega by 120.
  ['biggest jump', { of: 'jump', extreme: 'largest' }, ['orion', 130, '2026-09-01']],
  // nova from 1 May to 1 September, 31 + 30 + 31 + 31 days.
  ['longest reign', { of: 'reign-days', extreme: 'largest' }, ['nova', 123, '2026-05-01']],
])('the %s', (_name, record, expected) => {
  expect(holder(record)).toEqual(expected);
});

function judged(
  model: string,
  said: string,
  { catalog = CATALOG, ...record }: ClaimRecord & { readonly catalog?: Catalog },
): RecordPart {
  const statements = [aStatement(0, { quantity: undefined, made: { date: said, precision: 'day' } })];
  const subject = { kind: 'model', model };
  const claim = aClaim({ metric: 'record', subject, comparator: undefined, record, statements });
  const [part] = claimVerdict(catalog, claim).statements[0]?.parts ?? [];
  if (part?.kind !== 'record') throw new Error('no record was judged');
  return part;
}

test('a record is judged over what was held then, and has moved once another holds it', () => {
  const part = judged('nova', '2026-05-01', { of: 'gap', extreme: 'largest' });
  expect(part).toMatchObject({ verdict: 'confirmed', moved: true });
  expect(part.then).toMatchObject({ own: { value: 120 }, standing: { held: { publications: 2 } } });
  expect(part.now).toMatchObject({
    holds: false,
    own: { value: 120 },
    standing: { holder: { model: 'orion' } },
  });
});

test('who holds no record differs by what is missing to it', () => {
  expect(judged('vega', '2026-05-01', { of: 'gap', extreme: 'largest' })).toMatchObject({
    verdict: 'differs',
    by: -70,
    moved: false,
  });
  const first = judged('orion', '2026-09-01', { of: 'score', extreme: 'first-above', threshold: 1300 });
  expect(first.verdict).toBe('differs');
  expect(first).not.toHaveProperty('by');
});

test('a record whose subject has nothing to show for it is reported: what is not held may have been', () => {
  const record: ClaimRecord = { of: 'score', extreme: 'first-above', threshold: 1300 };
  expect(judged('vega', '2026-05-01', record)).toMatchObject({
    verdict: 'reported',
    reason: { reason: 'not-shown', publication: { date: '2026-05-01' } },
  });
});

test('who was first is not known where the first snapshot held has passed the threshold', () => {
  const record: ClaimRecord = { of: 'score', extreme: 'first-above', threshold: 1190 };
  expect(judged('vega', '2026-05-01', record)).toMatchObject({
    verdict: 'reported',
    reason: { reason: 'opens-edition', publication: { date: '2026-04-01' } },
    now: { standing: { holder: { model: 'vega' }, opensEdition: true } },
  });
  expect(standing({ ...record, threshold: 1300 })?.opensEdition).toBe(false);
  expect(standing({ of: 'gap', extreme: 'smallest' })?.opensEdition).toBe(false);
});

test('a snapshot seen again is held until then, and makes no other record', () => {
  const again = aCatalog({
    snapshots: [...SNAPSHOTS, day('2026-09-05', { orion: 1440, nova: 1310, vega: 1220 })],
  });
  const found = recordStanding(again, {
    board: 'board',
    category: 'overall',
    record: { of: 'gap', extreme: 'largest' },
  });
  expect(found?.held).toEqual({ publications: 4, from: '2026-04-01', to: '2026-09-05' });
});

test('a record is judged as it stood on the day, not as it did when its snapshot was new', () => {
  const again = aCatalog({
    snapshots: [...SNAPSHOTS, day('2026-05-20', { nova: 1320, vega: 1200, orion: 1150 })],
  });
  // vega from 1 April to 1 May, 30 days; nova from 1 May and still on 20 May, 19 days; on 1 May it had none.
  const part = judged('nova', '2026-05-25', { of: 'reign-days', extreme: 'largest', catalog: again });
  expect(part).toMatchObject({ verdict: 'differs', by: -11, then: { own: { value: 19 } } });
});

test('a record of a day of which nothing is held is reported, and who holds it now is said all the same', () => {
  const part = judged('nova', '2026-07-01', { of: 'gap', extreme: 'largest' });
  expect(part).toMatchObject({ verdict: 'reported', reason: { reason: 'no-snapshot' }, moved: false });
  expect(part.now?.standing.holder?.model).toBe('orion');
});
