import type { RawRecord } from '../../src/domain/raw-record.ts';
import { board, model, organization, snapshot, type EntryFields } from './content.ts';

/** Rows of text-to-image as the page had them: score, and bounds from the half-width. */
function row(name: string, score: number, halfWidth: number): EntryFields {
  return { name, score, lower: score - halfWidth, upper: score + halfWidth };
}

const SOURCE = { address: 'https://arena.ai/leaderboard/text-to-image' };

/**
 * The text-to-image board about the launch of GPT Image 2: the first rows of the pages of 2026-04-11, -22,
 * -24 and -05-06, and one category of the data set of 2026-06-25.
 */
export const LAUNCH_CONTENT: readonly RawRecord[] = [
  organization('openai'),
  organization('google'),
  model('gpt-image-2', { name: 'GPT Image 2' }),
  model('nano-banana-2', { name: 'Nano Banana 2', organization: 'google' }),
  model('nano-banana-pro', { name: 'Nano Banana Pro', organization: 'google' }),
  model('unlisted', { name: 'Unlisted' }),
  board('text-to-image', {
    name: { en: 'Text to image' },
    categories: [
      { id: 'overall', name: { en: 'Overall' } },
      { id: 'text_rendering', name: { en: 'Text rendering' } },
      { id: 'art', name: { en: 'Art' } },
    ],
  }),
  launchSnapshot('2026-04-11', [row('nano-banana-2', 1264, 6), row('nano-banana-pro', 1237, 4)]),
  launchSnapshot('2026-04-22', [
    row('gpt-image-2', 1512, 8),
    row('nano-banana-2', 1270, 5),
    row('nano-banana-pro', 1244, 4),
  ]),
  launchSnapshot('2026-04-24', [
    row('gpt-image-2', 1507, 9),
    row('nano-banana-2', 1271, 5),
    row('nano-banana-pro', 1244, 4),
  ]),
  launchSnapshot('2026-05-06', [
    row('gpt-image-2', 1398, 8),
    row('nano-banana-2', 1268, 5),
    row('nano-banana-pro', 1242, 4),
  ]),
  launchSnapshot(
    '2026-06-25',
    [row('gpt-image-2', 1433.28, 8.21), row('nano-banana-2', 1304.21, 6.09)],
    'text_rendering',
  ),
];

function launchSnapshot(date: string, entries: readonly EntryFields[], category = 'overall'): RawRecord {
  return snapshot(date, entries, {
    board: 'text-to-image',
    categories: [{ category, source: SOURCE, coverage: { kind: 'full' }, entries }],
  });
}
