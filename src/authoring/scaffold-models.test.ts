import { describe, expect, test } from 'vitest';
import { aBoard, aModel, anOrganization } from '../../tests/support/records.ts';
import { listingIndex } from '../domain/listings.ts';
import type { Model } from '../domain/model.ts';
import type { KnownRecords } from './known-records.ts';
import { scaffoldModels } from './scaffold-models.ts';
import { baseAndVariant, unknownNameLine, type UnknownName } from './unknown-names.ts';

const models: readonly Model[] = [
  aModel({ id: 'flux-2-pro', listings: [{ name: 'flux-2-pro' }] }),
  aModel({ id: 'stable-diffusion-3-5-large', listings: [{ name: 'stable-diffusion-v35-large' }] }),
  aModel({ id: 'photon', listings: [{ name: 'photon', boards: ['text-to-image'] }] }),
];
const organizations = [
  anOrganization({ id: 'black-forest-labs', boardNames: ['bfl'] }),
  anOrganization({ id: 'xai', name: 'xAI', boardNames: ['SpaceXAI'] }),
];
const known: KnownRecords = {
  models: new Map(models.map((model) => [model.id, model])),
  organizations: new Map(organizations.map((organization) => [organization.id, organization])),
  boards: new Map([['text-to-image', aBoard({ id: 'text-to-image' })]]),
  listings: listingIndex(models),
};
const unknown = (name: string, organization?: string): UnknownName => ({
  name,
  organization,
  boards: ['text-to-image'],
});

describe('a name that is refused even with --scaffold-models', () => {
  test.each([
    ['in case', 'FLUX-2-Pro', 'written otherwise than "flux-2-pro"'],
    ['in spaces and punctuation', 'flux 2.pro', 'written otherwise than "flux-2-pro"'],
    [
      'by a licence word',
      'stable-diffusion-v35-large Open',
      'written otherwise than "stable-diffusion-v35-large"',
    ],
    ['by a vendor word', 'flux-2-pro SpaceXAI', 'written otherwise than "flux-2-pro"'],
    [
      'by what stands in brackets',
      'flux-2-pro (low)',
      'add { "name": "flux-2-pro (low)", "variant": "low" } to the listings of content/models/flux-2-pro.json',
    ],
  ])('differs from a known one %s', (_title, name, told) => {
    const { models: made, refusals } = scaffoldModels([unknown(name, 'bfl')], known);
    expect(made).toEqual([]);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toContain(told);
  });

  test('is known on another board', () => {
    expect(scaffoldModels([unknown('photon', 'bfl')], known).refusals[0]).toContain(
      'but not for this board and day',
    );
  });

  test('has the id of a model that is known under other names', () => {
    expect(scaffoldModels([unknown('stable-diffusion-3.5-large', 'bfl')], known).refusals[0]).toContain(
      'there is a model stable-diffusion-3-5-large already',
    );
  });

  test('has no maker that a file gives, or no letter to make an id of', () => {
    expect(scaffoldModels([unknown('krea-2')], known).refusals[0]).toContain('no file says who makes it');
    expect(scaffoldModels([unknown('混元', 'bfl')], known).refusals[0]).toContain('no id can be made of it');
  });

  test('would share its record with another writing of itself', () => {
    const { models: made, refusals } = scaffoldModels(
      [unknown('krea-2', 'bfl'), unknown('krea 2', 'bfl')],
      known,
    );
    expect(made).toHaveLength(1);
    expect(refusals[0]).toContain('also made of "krea-2"');
  });
});

describe('a new name', () => {
  test('becomes a minimal record of the organization that boards write otherwise', () => {
    expect(scaffoldModels([unknown('wan2.7-image', 'BFL')], known)).toEqual({
      models: [
        {
          id: 'wan2-7-image',
          name: 'wan2.7-image',
          organization: 'black-forest-labs',
          family: 'wan',
          modality: 'image',
          scaffold: true,
          listings: [{ name: 'wan2.7-image' }],
        },
      ],
      organizations: [],
      refusals: [],
    });
  });

  test('brings its organization where that is unknown too', () => {
    const { models: made, organizations: makers } = scaffoldModels([unknown('glm-image', 'Z.ai')], known);
    expect(makers).toEqual([{ id: 'z-ai', name: 'Z.ai' }]);
    expect(made[0]?.organization).toBe('z-ai');
  });

  test('is one model with its variants in brackets', () => {
    const { models: made } = scaffoldModels(
      [unknown('cosmos3', 'xai'), unknown('cosmos3 (Agentic) [2k]', 'xai')],
      known,
    );
    expect(made.map(({ listings }) => listings)).toEqual([
      [{ name: 'cosmos3' }, { name: 'cosmos3 (Agentic) [2k]', variant: 'Agentic 2k' }],
    ]);
  });
});

test('a line on an unknown name has the nearest known one and the listing to add', () => {
  expect(unknownNameLine(unknown('flux-2-prx'), known)).toBe(
    'unknown name "flux-2-prx" on text-to-image: nearest is "flux-2-pro"; if it is that model, add ' +
      '{ "name": "flux-2-prx" } to the listings of content/models/flux-2-pro.json; if another, --scaffold-models makes a record',
  );
});

test.each([
  ['grok-imagine-image-2.0 (low)', 'grok-imagine-image-2.0', 'low'],
  [
    'gemini-3.1-flash-image (nano-banana-2) [web-search]',
    'gemini-3.1-flash-image',
    'nano-banana-2 web-search',
  ],
  ['DALL·E 3', 'DALL·E 3', undefined],
])('%s is %s and %s', (name, base, variant) => {
  expect(baseAndVariant(name)).toEqual(variant === undefined ? { base } : { base, variant });
});
