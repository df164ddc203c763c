import { expect, test } from 'vitest';
import type { Claim } from '../src/domain/claim.ts';
import type { MeasuredPart } from '../src/domain/claim-part.ts';
import { claimVerdict } from '../src/domain/claim-verdict.ts';
import { loadCatalog } from '../src/store/content.ts';
import { AS_OF } from './support/content.ts';
import { aClaim, aStatement } from './support/records.ts';

const { catalog: loaded, problems } = loadCatalog({ root: process.cwd(), asOf: AS_OF });
if (!loaded) throw new Error(problems.map(({ message }) => message).join('; '));
const catalog = loaded;

const model = (id: string) => ({ kind: 'model', model: id });
const said = (date: string, quantity: number | object) =>
  aStatement(quantity, { made: { date, precision: 'day' } });
const of = (fields: Record<string, unknown>) =>
  aClaim({ subject: model('gpt-image-2'), comparator: undefined, board: 'text-to-image', ...fields });

function parts(claim: Claim): MeasuredPart[] {
  return claimVerdict(catalog, claim).statements.flatMap((statement) =>
    statement.parts.filter((part) => part.kind === 'measured'),
  );
}

const dates = ({ then, now }: MeasuredPart) => [then?.publication.date, now?.publication.date];

test('241 and 242 points over Nano Banana 2 are confirmed by the 242 of 22 April, and are 121 now', () => {
  const statements = [said('2026-04-21', 241), said('2026-04-22', 242)];
  const comparator = model('nano-banana-2');
  const found = parts(of({ metric: 'gap', comparator, statements }));
  // 1512 − 1270; then 1383.04 − 1261.76.
  expect(found.map(({ verdict }) => verdict)).toEqual(['confirmed', 'confirmed']);
  expect(found.map(({ then }) => then?.value)).toEqual([242, 242]);
  expect(found.map(({ now }) => now?.value)).toEqual([121.28, 121.28]);
  expect(found.map(dates)).toEqual(Array(2).fill(['2026-04-22', '2026-10-07']));
  expect(found.every(({ moved }) => moved)).toBe(true);
});

test('93 % of blind battles stands beside 91.1 % of the field and 80.1 % of the runner-up', () => {
  const statements = [said('2026-04-21', 93)];
  const [field] = parts(of({ metric: 'field-win-share', statements }));
  const [runnerUp] = parts(of({ metric: 'win-share', comparator: { kind: 'next-model' }, statements }));
  expect([field?.verdict, runnerUp?.verdict]).toEqual(['differs', 'differs']);
  expect(field?.then?.value).toBeCloseTo(91.1, 1);
  expect(runnerUp?.then?.value).toBeCloseTo(80.1, 1);
  // 55 rows that day, one of them its own.
  expect(field?.then?.field?.rows).toBe(54);
  expect(field?.then?.field?.againstBest).toBeCloseTo(80.1, 1);
});

test('the announced gains are reported, with those of 25 June, after the re-measurement, beside them', () => {
  const verdicts = catalog.verdicts;
  // As the data set of 2026-06-25 gives them, in whole points.
  const measured = {
    art: [139],
    cartoon: [151],
    portraits: [176],
    'text-rendering': [178],
    'product-3d-photorealistic': [144, 158, 132],
  };
  for (const [name, gains] of Object.entries(measured)) {
    const found = verdicts.get(`gpt-image-2-gain-${name}`);
    const since = found?.statements[0]?.parts.flatMap(
      (part) => (part.kind === 'measured' && part.since) || [],
    );
    expect(found?.verdict).toBe('reported');
    expect(since?.map(({ value }) => Math.round(value))).toEqual(gains);
    expect(
      since?.map(({ publication, remeasurement }) => [publication.date, remeasurement?.after.date]),
    ).toEqual(gains.map(() => ['2026-06-25', '2026-05-06']));
  }
});

test('1501 for Gemini 3 is reported: nothing within 14 days lists it, and the next snapshot has 1492', () => {
  const fields = { board: 'text', subject: model('gemini-3-pro'), metric: 'score' };
  const [part] = parts(of({ ...fields, statements: [said('2025-11-18', 1501)] }));
  expect(part).toMatchObject({
    verdict: 'reported',
    reason: { reason: 'no-snapshot', before: { date: '2025-11-06' }, after: { date: '2025-12-11' } },
  });
  expect(part?.since?.value).toBeCloseTo(1492.05, 2);
});

test('GPT Image 2 stood as far from Nano Banana Pro as that from DALL-E 3, and does no longer', () => {
  const likened = { kind: 'same-gap', model: 'nano-banana-pro', over: 'dall-e-3' };
  const fields = { metric: 'gap', comparator: model('nano-banana-pro') };
  const [part] = parts(of({ ...fields, statements: [said('2026-04-22', likened)] }));
  // 1512 − 1244 and 1244 − 968.
  expect(part).toMatchObject({ verdict: 'confirmed', then: { value: 268, likenedPoints: 276 }, moved: true });
});

test('its lead of 242 is the largest gap ever of those held, then and now', () => {
  const record = { of: 'gap', extreme: 'largest' };
  const statements = [said('2026-04-21', 0)].map((statement) => ({ ...statement, quantity: undefined }));
  const [part] =
    claimVerdict(catalog, of({ metric: 'record', record, statements })).statements[0]?.parts ?? [];
  expect(part).toMatchObject({
    verdict: 'confirmed',
    then: { own: { value: 242 } },
    now: {
      holds: true,
      standing: { held: { publications: 45, from: '2025-01-05', to: '2026-10-07' } },
    },
  });
});

test('an edition that is not the main one contradicts it by name', () => {
  const statements = [said('2025-07-30', 0)].map((statement) => ({ ...statement, quantity: undefined }));
  const [part] = parts(of({ metric: 'lead', subject: model('imagen-4-ultra'), statements }));
  expect(part).toMatchObject({
    verdict: 'differs',
    then: { value: 2, publication: { edition: 'dataset' } },
    others: [{ edition: 'page', value: 1, verdict: 'confirmed' }],
  });
});
