import { describe, expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { timeline } from '../domain/timeline.ts';
import { eventText } from './event-text.ts';

const sources = [{ address: 'https://example.org/', tier: 'primary' }];
const day = (date: string) => ({ date, precision: 'day' });
const row = (name: string, score: number) => ({ name, score, lower: score - 5, upper: score + 5 });

/** The words of the one event of a kind in a content seen from 24 November 2026. */
function said(kind: string, fields: object = {}) {
  const catalog = catalogOf([
    organization('openai'),
    organization('google'),
    model('nova', { name: 'Nova 1.5', ...fields }),
    model('comet', { name: 'Comet' }),
    model('halo', { name: 'Halo', organization: 'google' }),
    board('arena', {
      name: { en: 'Text-to-image' },
      methodChanges: [{ id: 'votes', ...day('2025-07-23'), title: { en: 'Votes are weighed' }, sources }],
    }),
    snapshot('2026-04-11', [row('halo', 1250), row('nova', 1240)]),
    snapshot('2026-04-22', [row('nova', 1300), row('comet', 1280), row('halo', 1250)]),
  ]);
  const event = timeline(catalog).find((found) => found.kind === kind);
  return event && eventText(event, { catalog, language: 'en' });
}

test('a lead change says the gap, the gap to other organizations and how long the one before led', () => {
  // 1295 lies above 1285; 1300 − 1280 = 20, 1300 − 1250 = 50, 11 to 22 April are 11 days.
  expect(said('lead-change')).toEqual({
    kind: 'Lead change',
    title: 'Nova 1.5 takes the lead on Text-to-image',
    notes: [
      '20 points ahead of Comet, beyond both intervals.',
      '50 points ahead of any other organization.',
      'Halo had led for 11 days.',
    ],
  });
});

test('a launch is named after its model, a method change after its title', () => {
  expect(said('launch', { released: { ...day('2026-04-21'), sources } })?.title).toBe('Nova 1.5');
  expect(said('method')?.title).toBe('Votes are weighed');
});

describe('the end of a model', () => {
  const end = (fields: object) => ({
    lifecycle: [{ provider: 'OpenAI API', certainty: 'fixed', sources, ...fields }],
  });

  test('that lies ahead is to come, one that is past has come', () => {
    expect(said('retirement', end({ effective: day('2026-12-01') }))).toMatchObject({
      kind: 'Retirement ahead',
      title: 'Nova 1.5 is to end on OpenAI API',
    });
    expect(said('retirement', end({ effective: day('2026-11-24') }))?.kind).toBe('Retired');
  });

  test('of an earliest date is never told as a fact', () => {
    const text = said('retirement', end({ effective: day('2026-10-02'), certainty: 'earliest' }));
    expect(text?.kind).toBe('Retired, earliest date');
    expect(text?.title).toContain('may end');
    expect(text?.notes[0]).toContain('not confirmed');
  });

  test('that sources do not agree on says so', () => {
    const text = said(
      'retirement',
      end({ effective: day('2026-10-29'), disputed: { en: 'Two days are given.' } }),
    );
    expect(text?.kind).toBe('Retired, disputed');
    expect(text?.notes.at(-1)).toBe('Disputed: Two days are given.');
  });

  test('that is only announced has no day', () => {
    const text = said('deprecation', end({ announced: day('2026-10-06'), replacement: ['comet'] }));
    expect(text?.notes).toEqual([
      'No date is given for when requests stop working.',
      'Named in its place: Comet.',
    ]);
  });
});
