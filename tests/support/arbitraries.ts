import fc from 'fast-check';
import type { Row } from '../../src/domain/publication.ts';
import { snapshotId, type Snapshot } from '../../src/domain/snapshot.ts';
import { aCategory, anEntry, aSnapshot } from './records.ts';

/** Laws are tried on the same inputs in every run. */
fc.configureGlobal({ seed: 20260421 });
export { fc };

const NAMES = ['ash', 'birch', 'cedar', 'elm', 'fir'] as const;
const DAYS = ['2026-03-01', '2026-03-02', '2026-03-05', '2026-03-09', '2026-04-01', '2026-04-20'] as const;

/** A score as a page prints it, within a few points of others, so that copies and ties are common. */
const integerScore = fc.integer({ min: 1200, max: 1203 });
/** A score as the data set prints it. */
const decimalScore = fc.integer({ min: 120000, max: 120300 }).map((hundredths) => hundredths / 100);

const entries = (score: fc.Arbitrary<number>) =>
  fc
    .uniqueArray(
      fc.record({ name: fc.constantFrom(...NAMES), score, votes: fc.option(fc.integer({ min: 1, max: 2 })) }),
      { minLength: 1, selector: ({ name }) => name },
    )
    .map((rows) =>
      [...rows]
        .sort((a, b) => b.score - a.score)
        .map(({ name, score: points, votes }) =>
          anEntry(name, points, { votes: votes ?? undefined, halfWidth: 5 }),
        ),
    );

const coverage = fc.constantFrom({ kind: 'full' }, { kind: 'full' }, { kind: 'top' });

/** One snapshot of `board`. */
export const snapshotArbitrary: fc.Arbitrary<Snapshot> = fc
  .constantFrom('page', 'dataset', 'catalog')
  .chain((edition) =>
    fc.record({
      edition: fc.constant(edition),
      date: fc.constantFrom(...DAYS),
      categories: fc
        .tuple(entries(edition === 'page' ? integerScore : decimalScore), coverage)
        .map(([rows, held]) => [aCategory(rows, { coverage: held })]),
    }),
  )
  .map((fields) => aSnapshot(fields));

/** Snapshots of `board`, one per edition and date at most. */
export const snapshotsArbitrary: fc.Arbitrary<Snapshot[]> = fc.uniqueArray(snapshotArbitrary, {
  minLength: 1,
  maxLength: 12,
  selector: snapshotId,
});

/** A row with any score, its interval there or not. */
export const rowArbitrary: fc.Arbitrary<Row> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    score: fc.double({ min: 500, max: 2000, noNaN: true }),
    halfWidth: fc.option(fc.double({ min: 0.01, max: 40, noNaN: true }), { nil: undefined }),
  })
  .map(({ name, score, halfWidth }) => ({
    place: 1,
    entry: anEntry(name, score, { halfWidth }),
    model: name,
    organization: 'acme',
  }));
