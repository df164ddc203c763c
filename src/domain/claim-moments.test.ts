import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aClaim, anEntry, aSnapshot, aStatement } from '../../tests/support/records.ts';
import type { Claim } from './claim.ts';
import { claimMoments } from './claim-moments.ts';
import { claimSlope } from './claim-slope.ts';
import { claimVerdict } from './claim-verdict.ts';

const day = (date: string, nova: number) =>
  aSnapshot({ date, entries: [anEntry('nova', nova), anEntry('vega', 1200), anEntry('orion', 1150)] });
const catalog = aCatalog({
  snapshots: [day('2026-05-01', 1299), day('2026-07-01', 1250), day('2026-09-01', 1233)],
});
const said = (value: number, date: string) => aStatement(value, { made: { date, precision: 'day' } });

function moments(claim: Claim) {
  const parts = claimVerdict(catalog, claim).statements[0]?.parts ?? [];
  return parts
    .flatMap((part) => claimMoments(part, claim))
    .map(({ moment, publication, value, rows }) => [
      moment,
      publication.date,
      value,
      rows.map(({ model, entry }) => `${model} ${entry.score}`).join(', '),
    ]);
}

test('a verdict rests on the rows of then and of now, and the value is made of them', () => {
  expect(moments(aClaim({ metric: 'gap', statements: [said(99, '2026-05-02')] }))).toEqual([
    ['then', '2026-05-01', 99, 'nova 1299, vega 1200'],
    ['now', '2026-09-01', 33, 'nova 1233, vega 1200'],
  ]);
});

test('where nothing checks it, the first since stands before now; one publication is told once', () => {
  expect(moments(aClaim({ metric: 'gap', statements: [said(99, '2026-04-01')] }))).toEqual([
    ['since', '2026-05-01', 99, 'nova 1299, vega 1200'],
    ['now', '2026-09-01', 33, 'nova 1233, vega 1200'],
  ]);
  expect(moments(aClaim({ metric: 'gap', statements: [said(33, '2026-09-02')] }))).toEqual([
    ['then', '2026-09-01', 33, 'nova 1233, vega 1200'],
  ]);
});

test('a record rests on the row that set it, a gap on the one below too', () => {
  const fields = { metric: 'record', comparator: undefined, statements: [said(0, '2026-05-02')] };
  const unnumbered = fields.statements.map((statement) => ({ ...statement, quantity: undefined }));
  const record = (of: string) =>
    aClaim({ ...fields, statements: unnumbered, record: { of, extreme: 'largest' } });
  expect(moments(record('gap'))).toEqual([
    ['then', '2026-05-01', 99, 'nova 1299, vega 1200'],
    ['now', '2026-05-01', 99, 'nova 1299, vega 1200'],
  ]);
  expect(moments(record('score'))[0]).toEqual(['then', '2026-05-01', 1299, 'nova 1299']);
});

test('a slope runs from what was said over then to now, on one scale from zero', () => {
  const slope = (fields: Record<string, unknown>) => claimSlope(claimVerdict(catalog, aClaim(fields)));
  const statements = [said(66, '2026-05-02')];
  expect(slope({ metric: 'gap', statements })).toEqual({ top: 330, said: 0.2, then: 0.3, now: 0.1 });
  // Scores of two days do not compare, and what lies off the scale cannot be drawn.
  expect(slope({ metric: 'score', comparator: undefined, statements })).toBeUndefined();
  expect(slope({ metric: 'gap', statements: [said(331, '2026-05-02')] })).toBeUndefined();
  expect(slope({ metric: 'gap', statements: [said(66, '2026-04-01')] })).toBeUndefined();
});
