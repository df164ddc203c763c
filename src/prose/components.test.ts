import { expect, test } from 'vitest';
import { catalogOf } from '../../tests/support/content.ts';
import { LAUNCH_CONTENT } from '../../tests/support/launch-content.ts';
import { chartId } from '../charts/chart-request.ts';
import { scoreGaps } from '../domain/score-gap.ts';
import { standingsAsOf } from '../domain/standings.ts';
import { proseComponents } from './components.ts';
import { pieceRendition } from './piece-rendition.ts';

const catalog = catalogOf(LAUNCH_CONTENT);

function rendition(name: string, props: object) {
  const component = proseComponents.get(name);
  return pieceRendition(
    { name, props: component?.props.parse(props) as Record<string, unknown> },
    { catalog, article: { id: 'sweep', sources: [], pictures: [] }, language: 'en' },
  );
}

function printed(name: string, props: object): string {
  const found = rendition(name, props);
  if (found.kind === 'number') return found.text;
  if (found.kind === 'chart') return chartId(found.request);
  return found.kind === 'problem' ? `${found.message}; ${found.hint}` : found.kind;
}

const BOARD = { board: 'text-to-image' };

test.each([
  ['Score', { model: 'gpt-image-2', date: '2026-04-22' }, '1512'],
  ['Score', { model: 'gpt-image-2', date: '2026-05-06' }, '1398'],
  ['Score', { model: 'gpt-image-2', category: 'text_rendering' }, '1433'],
  // Without a date the newest publication of the category: 2026-05-06.
  ['Score', { model: 'nano-banana-2' }, '1268'],
  // 1512 − 1270
  ['Gap', { ...BOARD, date: '2026-04-22' }, '242 points'],
  // 1398 − 1268
  ['Gap', { ...BOARD, date: '2026-05-06' }, '130 points'],
  // 1512 − 1244
  ['Gap', { ...BOARD, date: '2026-04-22', to: 'nano-banana-pro' }, '268 points'],
  // 1271 − 1244: the leader is not asked for
  ['Gap', { ...BOARD, date: '2026-04-24', model: 'nano-banana-2', to: 'nano-banana-pro' }, '27 points'],
  // 1398 − 1268, the best row of another organization
  ['Gap', { ...BOARD, to: 'next-organization' }, '130 points'],
  ['GapChart', BOARD, 'score-gap/text-to-image'],
])('<%s> of %j prints %s', (name, props, text) => {
  expect(printed(name, props)).toBe(text);
});

test('a number says which snapshot it is from', () => {
  expect(rendition('Score', { model: 'gpt-image-2', date: '2026-04-22' })).toEqual({
    kind: 'number',
    value: 1512,
    unit: 'score',
    text: '1512',
    source: {
      board: 'text-to-image',
      category: 'overall',
      date: '2026-04-22',
    },
    says: 'Snapshot of 22 April 2026, Text to image.',
  });
  expect(rendition('Score', { model: 'gpt-image-2', category: 'text_rendering' })).toMatchObject({
    says: 'Snapshot of 25 June 2026, Text to image: Text rendering.',
  });
});

test('a gap says which two scores it lies between, as exact as the source gives them, and whose the other is', () => {
  // 1512 − 1270 is 242
  expect(rendition('Gap', { ...BOARD, date: '2026-04-22' })).toMatchObject({
    says: '1512 against 1270, Nano Banana 2. Snapshot of 22 April 2026, Text to image.',
  });
  // 1433.28 − 1304.21 is 129.07
  expect(rendition('Gap', { ...BOARD, category: 'text_rendering', date: '2026-06-25' })).toMatchObject({
    text: '129 points',
    says: '1433.3 against 1304.2, Nano Banana 2. Snapshot of 25 June 2026, Text to image: Text rendering.',
  });
});

test('a gap is the domain’s own number on every day that is held', () => {
  for (const { date, gapPoints } of scoreGaps(catalog, BOARD)) {
    expect(rendition('Gap', { ...BOARD, date })).toMatchObject({ kind: 'number', value: gapPoints });
  }
});

test('a score is that of the board’s row', () => {
  const rows = standingsAsOf(catalog, { ...BOARD, date: '2026-04-24' })?.rows ?? [];
  expect(rows).toHaveLength(3);
  for (const { model, entry } of rows) {
    expect(rendition('Score', { model, date: '2026-04-24' })).toMatchObject({ value: entry.score });
  }
});

test.each([
  [
    'Score',
    { model: 'gpt-image-2', date: '2026-04-30' },
    'no snapshot of text-to-image, overall, of 2026-04-30 is held; the nearest are 2026-04-24 and 2026-05-06; write a date that is held',
  ],
  [
    'Gap',
    { ...BOARD, date: '2027-01-01' },
    'no snapshot of text-to-image, overall, of 2027-01-01 is held; the nearest is 2026-05-06; write a date that is held',
  ],
  [
    'Score',
    { model: 'gpt-image-2', category: 'text_rendering', date: '2026-04-22' },
    'no snapshot of text-to-image, text_rendering, of 2026-04-22 is held; the nearest is 2026-06-25; write a date that is held',
  ],
  ['Score', { model: 'gpt-image-2', category: 'art' }, 'no snapshot of text-to-image, art, is held; '],
  [
    'Score',
    { model: 'gpt-image-2', category: 'text_renderin' },
    'the board text-to-image has no category "text_renderin"; did you mean "text_rendering"?',
  ],
  ['Gap', { board: 'video' }, 'there is no board "video"; there are text-to-image'],
  ['GapChart', { board: 'text-to-imag' }, 'there is no board "text-to-imag"; did you mean "text-to-image"?'],
  ['Score', { model: 'gpt-imag-2' }, 'there is no model "gpt-imag-2"; did you mean "gpt-image-2"?'],
  [
    'Score',
    { model: 'gpt-image-2', date: '2026-04-11' },
    'GPT Image 2 is not listed on text-to-image, overall, of 2026-04-11; of the days that list it the nearest is 2026-04-22; ',
  ],
  [
    'Gap',
    { ...BOARD, to: 'unlisted' },
    'Unlisted is not listed on text-to-image, overall, of 2026-05-06, nor on any other day that is held; ',
  ],
  [
    'Gap',
    { ...BOARD, model: 'nano-banana-2' },
    'nano-banana-2 stands 130 points behind gpt-image-2, not ahead; name the one that is ahead in model and the other in to',
  ],
])('<%s> of %j comes to nothing and says what is held', (name, props, text) => {
  expect(rendition(name, props).kind).toBe('problem');
  expect(printed(name, props)).toBe(text);
});
