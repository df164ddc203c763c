import type { RawRecord } from '../../../src/domain/raw-record.ts';
import { model, organization } from '../content.ts';
import { released } from '../records.ts';

/** Names of sixty characters: one that can be broken between words, one that cannot. */
export const LONG_NAMES = {
  organization: 'The Consolidated Institute for Patient Pictures of Merioneth',
  model: 'Patient Landscape Painter of the Northern Archipelago 3 High',
  unbrokenOrganization: 'LlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochAI',
  unbrokenModel: 'Superpneumonoultramicroscopicsilicovolcanoconiosispictor2026',
} as const;

const SOURCES = [{ address: 'https://press.example/notice', publisher: 'The Press', tier: 'secondary' }];

/** Makers of the field of the long board; every other one has no address and no country. */
const FIELD_MAKERS = ['Alder', 'Beech', 'Cypress', 'Dogwood', 'Ebony', 'Fir', 'Ginkgo', 'Hazel'] as const;

/** What the models behind the first places of the long board are called on it. */
export const FIELD_SIZE = 116;

/** The id and the name of a model of the field, by its number from 1. */
export function fieldModel(number: number): { readonly id: string; readonly name: string } {
  const maker = makerOf(number);
  return { id: `${maker.toLowerCase()}-${number}`, name: `${maker} ${number}` };
}

function makerOf(number: number): string {
  return FIELD_MAKERS[(number - 1) % FIELD_MAKERS.length] ?? FIELD_MAKERS[0];
}

const FIELD = Array.from({ length: FIELD_SIZE }, (_, at) => {
  const { id, name } = fieldModel(at + 1);
  return model(id, {
    name,
    organization: makerOf(at + 1).toLowerCase(),
    family: makerOf(at + 1),
    scaffold: true,
  });
});

/** An end at one provider, told by this press. */
function end(fields: object): object {
  return { provider: 'The Provider', certainty: 'fixed', sources: SOURCES, ...fields };
}

/** Organizations and models at the edges: long names, many of them, on no board, without an end, with several. */
export const EDGE_MAKERS: readonly RawRecord[] = [
  organization('judges', { name: 'The Judges' }),
  organization('institute', {
    name: LONG_NAMES.organization,
    formerNames: [{ name: 'The Unconsolidated Institute', until: '2025-12-31', sources: SOURCES }],
    address: 'https://institute.example/',
    country: 'GB',
  }),
  organization('llanfair', { name: LONG_NAMES.unbrokenOrganization }),
  organization('hermit', { name: 'Hermit' }),
  ...FIELD_MAKERS.map((name, at) =>
    organization(
      name.toLowerCase(),
      at % 2 ? { name } : { name, country: 'NO', address: 'https://wood.example/' },
    ),
  ),
  model('patient', {
    name: LONG_NAMES.model,
    organization: 'institute',
    family: 'Patient Landscape Painter',
    predecessor: 'patient-early',
    listings: [
      { name: 'patient' },
      { name: 'patient-4k [with-a-very-long-variant]', variant: '4K, thinking' },
    ],
    released: released('2026-02-01'),
    prices: [
      {
        amount: 0.1234,
        currency: 'USD',
        per: 'picture',
        detail: 'the largest size there is, in one piece',
        sources: SOURCES,
      },
      { amount: 250, currency: 'JPY', per: 'million output tokens', from: '2026-03-01', sources: SOURCES },
    ],
    lifecycle: [
      end({
        announced: { date: '2026-10-05', precision: 'day' },
        effective: { date: '2027-06', precision: 'month' },
        certainty: 'earliest',
      }),
      end({
        provider: 'Another Provider with a Name of Some Length',
        effective: { date: '2026-08-31', precision: 'day' },
        replacement: ['super'],
        disputed: { en: 'One table says August, another September.' },
      }),
    ],
  }),
  model('patient-early', {
    name: 'Patient Landscape Painter',
    organization: 'institute',
    family: 'Patient Landscape Painter',
    released: released('2025-04'),
    lifecycle: [
      end({ announced: { date: '2026-02-01', precision: 'approximate' } }),
      end({ provider: 'The Wayside', effective: { date: '2026', precision: 'year' } }),
    ],
  }),
  model('super', {
    name: LONG_NAMES.unbrokenModel,
    organization: 'llanfair',
    family: 'Super',
    released: released('2025'),
  }),
  model('recluse', {
    name: 'Recluse',
    organization: 'hermit',
    family: 'Recluse',
    listings: [],
    released: { ...released('2026-06-15'), precision: 'approximate' },
  }),
  ...FIELD,
];
