import { expect, test } from 'vitest';
import { catalogOf, model, organization } from '../../tests/support/content.ts';
import { timeline, upcoming } from '../domain/timeline.ts';
import { sharedEndText } from './shared-end-text.ts';

const end = (certainty: string, effective = '2026-12-01') => ({
  lifecycle: [
    {
      provider: 'OpenAI API',
      announced: { date: '2026-06-02', precision: 'day' },
      effective: { date: effective, precision: 'day' },
      certainty,
      sources: [{ address: 'https://example.org/', tier: 'primary' }],
    },
  ],
});

/** The title of the ends of those models, all of one announcement. */
function titled(names: readonly string[], certainty = 'fixed'): string | undefined {
  const catalog = catalogOf([
    organization('openai'),
    ...names.map((name) => model(name, { name, ...end(certainty) })),
  ]);
  const events = upcoming(catalog).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return sharedEndText(events, { catalog, language: 'en' })?.title;
}

test('several models end in one sentence', () => {
  expect(titled(['alpha', 'beta'])).toBe('alpha and beta are to end on OpenAI API');
  expect(titled(['alpha', 'beta', 'gamma'])).toBe('alpha, beta and gamma are to end on OpenAI API');
  expect(titled(['alpha', 'beta'], 'earliest')).toBe('alpha and beta may end on OpenAI API from this day on');
});

test('one model ends in its own words, and none in no words', () => {
  expect(titled(['alpha'])).toBe('alpha is to end on OpenAI API');
  expect(titled([])).toBeUndefined();
});

test('what is past is told as past, and what was announced as announced', () => {
  const ends = ['alpha', 'beta'].map((name) => model(name, end('fixed', '2026-10-23')));
  const catalog = catalogOf([organization('openai'), ...ends]);
  const titles = (['retirement', 'deprecation'] as const).map((kind) => {
    const events = timeline(catalog).filter((event) => event.kind === kind);
    return sharedEndText(events, { catalog, language: 'en' })?.title;
  });
  expect(titles).toEqual([
    'alpha and beta end on OpenAI API',
    'The end of alpha and beta on OpenAI API is announced',
  ]);
});
