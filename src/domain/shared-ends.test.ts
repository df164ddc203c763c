import { expect, test } from 'vitest';
import { catalogOf, model, organization } from '../../tests/support/content.ts';
import { sharedEnds } from './shared-ends.ts';
import { timeline } from './timeline.ts';

const sources = [{ address: 'https://example.org/', tier: 'primary' }];
const day = (date: string) => ({ date, precision: 'day' });
const end = {
  provider: 'OpenAI API',
  announced: day('2026-06-02'),
  effective: day('2026-12-01'),
  certainty: 'fixed',
  sources,
};

/** The models of each entry, where one model ends as given and another differs in some fields. */
function together(fields: object): readonly (readonly string[])[] {
  const catalog = catalogOf([
    organization('openai'),
    model('alpha', { lifecycle: [end] }),
    model('beta', { lifecycle: [{ ...end, ...fields }] }),
  ]);
  const retirements = timeline(catalog).filter(({ kind }) => kind === 'retirement');
  return sharedEnds(retirements).map((events) => events.flatMap(({ models }) => models));
}

test('models that one announcement ends on one day at one provider are one entry', () => {
  expect(together({})).toEqual([['alpha', 'beta']]);
  expect(together({ identifier: 'beta-1' })).toEqual([['alpha', 'beta']]);
});

test('the announcements of those ends are one entry too, apart from the ends', () => {
  const models = ['alpha', 'beta'].map((id) => model(id, { lifecycle: [end] }));
  const entries = sharedEnds(timeline(catalogOf([organization('openai'), ...models])));
  expect(entries.map((events) => events.map(({ kind }) => kind))).toEqual([
    ['retirement', 'retirement'],
    ['deprecation', 'deprecation'],
  ]);
});

test.each([
  ['another day', { effective: day('2026-12-02') }],
  ['another provider', { provider: 'Azure' }],
  ['another announcement', { announced: day('2026-06-03') }],
  ['no announcement', { announced: undefined }],
  ['another certainty', { certainty: 'earliest' }],
  ['something else said of it', { note: { en: 'Kept for those who asked.' } }],
])('%s parts them', (_, fields) => {
  expect(together(fields)).toHaveLength(2);
});

test('two without an announcement stand alone, and so does every other event', () => {
  const catalog = catalogOf([
    organization('openai'),
    model('alpha', { lifecycle: [{ ...end, announced: undefined }] }),
    model('beta', { lifecycle: [{ ...end, announced: undefined }] }),
    model('gamma', { lifecycle: [end] }),
  ]);
  // Three retirements, and the deprecation of gamma.
  expect(sharedEnds(timeline(catalog))).toHaveLength(4);
});
