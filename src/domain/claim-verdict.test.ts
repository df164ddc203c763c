import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import {
  aBoard,
  aCategory,
  aClaim,
  aModel,
  anEntry,
  aSnapshot,
  aStatement,
  TOP,
} from '../../tests/support/records.ts';
import type { MeasuredPart } from './claim-part.ts';
import { claimVerdict } from './claim-verdict.ts';
import type { Entry, Snapshot } from './snapshot.ts';

const BOARD = aBoard({
  categories: [
    { id: 'overall', name: { en: 'Overall' } },
    { id: 'art', name: { en: 'Art' } },
  ],
  mainEditions: [{ editions: ['dataset'] }],
});

const row = (name: string, score: number) => anEntry(name, score, { halfWidth: 4 });
const rows = (nova: number) => [row('nova', nova), row('vega', 1200), row('orion', 1150), row('lyra', 1100)];
const main = (date: string, entries: readonly Entry[], fields: object = {}) =>
  aSnapshot({ date, edition: 'dataset', entries, ...fields });

const BEFORE = main('2026-04-10', rows(0).slice(1));
const LAUNCH = main('2026-04-22', rows(1300));
const LATER = main('2026-06-01', rows(1250));

/** The claim that nova stands 100 above vega, said on a day, judged by what is held. */
function judged(day: string, snapshots: readonly Snapshot[], fields: Record<string, unknown> = {}) {
  const made = { date: day, precision: 'day' };
  const claim = aClaim({ metric: 'gap', statements: [aStatement(100, { made })], ...fields });
  return claimVerdict(aCatalog({ snapshots, boards: [BOARD] }), claim);
}

function partOf(...asked: Parameters<typeof judged>): MeasuredPart {
  const [part] = judged(...asked).statements[0]?.parts ?? [];
  if (part?.kind !== 'measured') throw new Error('nothing was measured');
  return part;
}

/** When and how it was checked, or why it was not. */
function check(...asked: Parameters<typeof judged>): unknown {
  const part = partOf(...asked);
  if (part.verdict === 'reported') return part.reason.reason;
  return `${part.then.how} ${part.then.publication.edition}/${part.then.publication.date}: ${part.verdict}`;
}

test('the snapshot that stood on the day checks a claim, up to 14 days old', () => {
  expect(check('2026-05-06', [LAUNCH])).toBe('stood dataset/2026-04-22: confirmed');
  expect(check('2026-05-07', [LAUNCH])).toBe('no-snapshot');
});

test('a snapshot seen again stands for 14 days more', () => {
  const again = main('2026-04-30', rows(1300));
  expect(check('2026-05-14', [LAUNCH, again])).toBe('stood dataset/2026-04-22: confirmed');
  expect(check('2026-05-15', [LAUNCH, again])).toBe('no-snapshot');
});

test('where the one that stood does not list the model, the first within 14 days after checks it', () => {
  expect(check('2026-04-21', [BEFORE, LAUNCH])).toBe('after dataset/2026-04-22: confirmed');
  expect(check('2026-04-08', [LAUNCH])).toBe('after dataset/2026-04-22: confirmed');
  expect(check('2026-04-07', [LAUNCH])).toBe('no-snapshot');
});

test('the one that stood comes before a nearer one after', () => {
  const nearer = main('2026-04-30', rows(1290));
  expect(check('2026-04-29', [LAUNCH, nearer])).toBe('stood dataset/2026-04-22: confirmed');
});

test('a snapshot that the claim names checks it, whatever stood and however old', () => {
  const fields = { snapshot: 'board/2026-04-22' };
  expect(check('2026-06-02', [LAUNCH, LATER], fields)).toBe('named dataset/2026-04-22: confirmed');
  expect(check('2026-06-02', [LAUNCH, LATER])).toBe('stood dataset/2026-06-01: differs');
});

test('of two publications of a named day the one of that day checks it, not the one that stood on it still', () => {
  const boards = [aBoard({ mainEditions: [{ editions: ['page', 'dataset'] }] })];
  // The page of 1 June is a copy of April; the data set has that day another.
  const snapshots = [LAUNCH, aSnapshot({ date: '2026-06-01', entries: rows(1300) }), LATER];
  const made = { date: '2026-06-02', precision: 'day' };
  const asked = (snapshot: string) => {
    const claim = aClaim({ metric: 'gap', statements: [aStatement(100, { made })], snapshot });
    const [part] = claimVerdict(aCatalog({ snapshots, boards }), claim).statements[0]?.parts ?? [];
    return part?.then?.publication.date;
  };
  expect(asked('board/2026-06-01')).toBe('2026-06-01');
  expect(asked('board/page/2026-06-01')).toBe('2026-04-22');
});

test('no snapshot after a re-measurement of a row the claim needs checks it', () => {
  // 50 points in a week against half-widths of 4: more than five times as much.
  const fallen = main('2026-04-29', rows(1250));
  const art = (date: string, nova: number, entries = rows(nova)) =>
    main(date, [], { categories: [aCategory(entries), aCategory(entries, { category: 'art' })] });
  const held = [LAUNCH, art('2026-04-29', 1250)];
  expect(check('2026-04-25', held, { categories: ['art'] })).toBe('remeasured');
  expect(check('2026-04-25', [LAUNCH, fallen])).toBe('stood dataset/2026-04-22: confirmed');
  expect(partOf('2026-04-25', held, { categories: ['art'] }).since).toMatchObject({
    value: 50,
    verdict: 'differs',
    by: -50,
    remeasurement: { model: 'nova', after: { date: '2026-04-29' } },
  });
  const ofOthers = { categories: ['art'], subject: { kind: 'model', model: 'orion' } };
  expect(check('2026-04-25', held, ofOthers)).toBe('after dataset/2026-04-29: differs');
});

test('what cannot be checked says why', () => {
  const part = (fields: Record<string, unknown>) => check('2026-04-22', [LAUNCH], fields);
  const unlisted = { comparator: { kind: 'model', model: 'mensa' } };
  expect(part(unlisted)).toBe('not-listed');
  expect(part({ categories: ['art'] })).toBe('category-not-held');
  expect(part({ metric: 'votes', comparator: undefined })).toBe('not-given');
  const top = main('2026-04-22', [], { categories: [aCategory(rows(1300), { coverage: TOP })] });
  expect(check('2026-04-22', [top], { metric: 'field-win-share', comparator: undefined })).toBe('top-only');
});

test.each([
  ['not-on-boards', { metric: 'money', unit: { en: 'dollars' } }],
  ['not-on-boards', { metric: 'votes', subject: { kind: 'board' }, comparator: undefined }],
  ['board-not-held', { board: undefined }],
  ['day-unknown', { statements: [aStatement(100, { made: { date: '2026', precision: 'year' } })] }],
])('%s: no board can check that', (reason, fields) => {
  const { verdict, statements } = judged('2026-04-22', [LAUNCH], fields);
  expect(verdict).toBe('reported');
  expect(statements[0]?.beyond?.reason).toBe(reason);
  expect(statements[0]?.parts).toEqual([]);
});

test('then and now stand side by side, with every publication between', () => {
  const between = main('2026-05-06', rows(1296));
  const { then, now, path, moved } = partOf('2026-04-22', [BEFORE, LATER, between, LAUNCH]);
  expect(then).toMatchObject({ value: 100, publication: { date: '2026-04-22' } });
  expect(then?.rows.map(({ model }) => model)).toEqual(['nova', 'vega']);
  expect(now).toMatchObject({ value: 50, verdict: 'differs', by: -50, publication: { date: '2026-06-01' } });
  expect(now?.remeasurement).toMatchObject({ model: 'nova', after: { date: '2026-06-01' } });
  expect(path.map(({ value, breaksBefore }) => [value, breaksBefore])).toEqual([
    [100, undefined],
    [96, undefined],
    [50, 'remeasured'],
  ]);
  expect(moved).toBe(true);
});

test('a claim has moved only where now differs from then and from what was said', () => {
  const saying = (said: number | object) => [
    aStatement(said, { made: { date: '2026-04-22', precision: 'day' } }),
  ];
  const moved = (said: number | object, tolerance?: number) =>
    partOf('2026-04-22', [LAUNCH, LATER], { tolerance, statements: saying(said) }).moved;
  expect(moved(100)).toBe(true);
  // Wrong then, and as wrong a month later.
  const steady = [LAUNCH, main('2026-06-01', rows(1300.5))];
  expect(partOf('2026-04-22', steady, { statements: saying(150) }).moved).toBe(false);
  // Wrong then, right now.
  expect(moved(50)).toBe(false);
  expect(moved(100, 50)).toBe(false);
  expect(moved({ kind: 'range', from: 40, to: 110 })).toBe(false);
  expect(moved({ kind: 'at-least', value: 90 })).toBe(true);
  // From 63.01 to 64.01 it moved by 1, the tolerance; as binary fractions by 1.000000000000007.
  const byOne = [main('2026-04-22', rows(1263.01)), main('2026-06-01', rows(1264.01))];
  const part = partOf('2026-04-22', byOne, { statements: saying(63) });
  expect([part.now?.verdict, part.moved]).toEqual(['differs', false]);
});

test('each statement has its verdict, and the claim that of the first', () => {
  const made = { date: '2026-04-22', precision: 'day' };
  const statements = [aStatement(120, { made }), aStatement(101, { made })];
  const verdict = judged('2026-04-22', [LAUNCH], { statements });
  expect(verdict.statements.map(({ verdict }) => verdict)).toEqual(['differs', 'confirmed']);
  expect(verdict.verdict).toBe('differs');
});

test('of several categories the worst counts, and one that a statement leaves out does not', () => {
  const art = [row('nova', 1300), row('vega', 1150)];
  const held = [
    main('2026-04-22', [], { categories: [aCategory(rows(1300)), aCategory(art, { category: 'art' })] }),
  ];
  const verdicts = (said: number | object) => {
    const made = { date: '2026-04-22', precision: 'day' };
    const { statements, verdict } = judged('2026-04-22', held, {
      categories: ['overall', 'art'],
      statements: [aStatement(said, { made })],
    });
    return [verdict, ...(statements[0]?.parts.map((part) => part.verdict) ?? [])];
  };
  expect(verdicts({ kind: 'range', from: 100, to: 150 })).toEqual(['confirmed', 'confirmed', 'confirmed']);
  expect(verdicts(100)).toEqual(['differs', 'confirmed', 'differs']);
  const values = [{ category: 'art', value: 150 }];
  expect(verdicts({ kind: 'each', values })).toEqual(['confirmed', 'confirmed']);
});

test('another edition confirms or contradicts beside the main one, and checks alone where that cannot', () => {
  const page = aSnapshot({ date: '2026-04-22', entries: rows(1240) });
  const { then, others } = partOf('2026-04-22', [LAUNCH, page]);
  expect(then?.publication.edition).toBe('dataset');
  expect(others).toMatchObject([{ edition: 'page', value: 40, verdict: 'differs', by: -60 }]);
  const alone = partOf('2026-04-22', [page, LATER]);
  expect(alone).toMatchObject({ verdict: 'differs', by: -60, others: [] });
  expect(alone.then?.publication).toMatchObject({ edition: 'page', main: false });
  expect(alone.now?.publication.edition).toBe('dataset');
});

test('another edition speaks only of the time until the next main publication', () => {
  const page = aSnapshot({ date: '2026-04-28', entries: rows(1240) });
  const next = main('2026-04-27', rows(1299));
  expect(partOf('2026-04-22', [LAUNCH, page]).others).toHaveLength(1);
  expect(partOf('2026-04-22', [LAUNCH, next, page]).others).toEqual([]);
});

test('a claim of an earlier day is judged by that day, whenever it is told', () => {
  expect(check('2026-06-02', [LAUNCH, LATER], { day: '2026-04-23' })).toBe(
    'stood dataset/2026-04-22: confirmed',
  );
  const made = { date: '2026', precision: 'year' };
  const statements = [aStatement(100, { made })];
  expect(check('2026-06-02', [LAUNCH], { day: '2026-04-23', statements })).toContain('confirmed');
});

test('a gap likened to another is held against that of the same snapshot, then and now', () => {
  const made = { date: '2026-04-22', precision: 'day' };
  const statements = [aStatement({ kind: 'same-gap', model: 'vega', over: 'lyra' }, { made })];
  // nova − vega = 100 and vega − lyra = 100; in June 50 and 100.
  const part = partOf('2026-04-22', [LAUNCH, LATER], { statements });
  expect(part).toMatchObject({ verdict: 'confirmed', then: { value: 100, likenedPoints: 100 } });
  expect(part.now).toMatchObject({ value: 50, likenedPoints: 100, verdict: 'differs', by: -50 });
  // nova − vega stays 100, vega − lyra becomes 200.
  const stretched = main('2026-06-01', [...rows(1300).slice(0, 3), row('lyra', 1000)]);
  expect(partOf('2026-04-22', [LAUNCH, stretched], { statements }).moved).toBe(true);
});

test.each([
  ['lead', { subject: { kind: 'model', model: 'vega' } }, 2],
  ['rank', { subject: { kind: 'model', model: 'orion' } }, 3],
  ['score', { subject: { kind: 'model', model: 'lyra' } }, 1100],
  // Every other model stands 100, 150 and 200 lower: 64.0, 70.3 and 76.0 in 100.
  ['field-win-share', {}, 70.09],
])('the %s of a row is read from its snapshot', (metric, fields, expected) => {
  const statements =
    metric === 'lead'
      ? {
          statements: [
            aStatement(1, { quantity: undefined, made: { date: '2026-04-22', precision: 'day' } }),
          ],
        }
      : {};
  const { then } = partOf('2026-04-22', [LAUNCH], {
    metric,
    comparator: undefined,
    ...fields,
    ...statements,
  });
  expect(then?.value).toBeCloseTo(expected, 1);
});

test('an organization ranks among organizations, by its best row', () => {
  const claim = aClaim({
    metric: 'rank',
    subject: { kind: 'organization', organization: 'zenith' },
    comparator: undefined,
    statements: [aStatement(2, { made: { date: '2026-04-22', precision: 'day' } })],
  });
  // Third of four rows; the two above are of one other organization.
  const models = [
    aModel({ id: 'orion', organization: 'zenith' }),
    aModel({ id: 'lyra', organization: 'zenith' }),
  ];
  const catalog = aCatalog({ snapshots: [LAUNCH], boards: [BOARD], models });
  expect(claimVerdict(catalog, claim)).toMatchObject({
    verdict: 'confirmed',
    statements: [{ parts: [{ then: { value: 2 } }] }],
  });
});

test('what was said in a month is judged by its last day', () => {
  const statements = [aStatement(100, { made: { date: '2026-04', precision: 'month' } })];
  expect(check('', [BEFORE, LAUNCH, LATER], { statements })).toBe('stood dataset/2026-04-22: confirmed');
  expect(check('', [BEFORE, LATER], { statements })).toBe('no-snapshot');
});

test('the rows of a whole board are counted, those of a board cut off are not', () => {
  const fields = { metric: 'count', subject: { kind: 'board' }, comparator: undefined, unit: { en: 'rows' } };
  expect(partOf('2026-04-22', [LAUNCH], fields).then?.value).toBe(4);
  const cut = main('2026-04-22', [], { categories: [aCategory(rows(1300), { coverage: TOP })] });
  expect(check('2026-04-22', [cut], fields)).toBe('top-only');
});

test('places are counted by organization, and measured across', () => {
  const fields = { subject: { kind: 'board' }, comparator: undefined };
  const span = partOf('2026-04-22', [LAUNCH], { ...fields, places: { from: 2, to: 4 } });
  expect(span.then?.value).toBe(100);
  const counted = { ...fields, metric: 'count', unit: { en: 'rows' } };
  const places = { from: 2, to: 3, organizations: ['acme'] };
  expect(partOf('2026-04-22', [LAUNCH], { ...counted, places }).then?.value).toBe(2);
  expect(check('2026-04-22', [LAUNCH], { ...counted, places: { ...places, to: 9 } })).toBe('top-only');
});

test('a prediction has the verdict its editor wrote, and no other', () => {
  const prediction = { verdict: 'open', judged: '2026-05-02', outcome: { en: 'Nothing yet.' } };
  const fields = { metric: 'prediction', prediction };
  expect(judged('2026-04-22', [LAUNCH], fields)).toMatchObject({
    verdict: 'open',
    moved: false,
    statements: [],
  });
});
