import { expect, test } from 'vitest';
import { z } from 'zod';
import { SOURCE } from '../../tests/support/articles.ts';
import { catalogOf, snapshot } from '../../tests/support/content.ts';
import { LAUNCH_CONTENT } from '../../tests/support/launch-content.ts';
import type { Article } from '../domain/article.ts';
import { proseComponents } from './components.ts';
import { pieceRendition } from './piece-rendition.ts';

/** The top of a board that goes on below: 40 points apart, the second interval wider above than below. */
const TOP_ROWS = [
  { name: 'gpt-image-2', score: 1400.5, lower: 1396.5, upper: 1404.5 },
  { name: 'nano-banana-2', score: 1360.5, lower: 1358.5, upper: 1363.5 },
];
const catalog = catalogOf([
  ...LAUNCH_CONTENT,
  snapshot('2026-07-01', TOP_ROWS, {
    board: 'text-to-image',
    categories: [
      {
        category: 'overall',
        source: { address: 'https://arena.ai/leaderboard/text-to-image' },
        coverage: { kind: 'top', of: 60 },
        entries: TOP_ROWS,
      },
    ],
  }),
]);

const article: Pick<Article, 'id' | 'sources' | 'pictures'> = {
  id: 'sweep',
  sources: [
    { ...SOURCE, tier: 'board' },
    { ...SOURCE, id: 'report', title: 'Report', publisher: 'The Press', tier: 'secondary' },
  ],
  pictures: [
    {
      file: 'tower.png',
      alt: 'A tower',
      caption: 'At dusk',
      credit: 'Acme',
      licence: 'CC BY 4.0',
      source: 'https://example.com/tower',
      width: 640,
      height: 480,
    },
  ],
};

function rendition(name: string, props: object, { pictures = article.pictures } = {}) {
  const component = proseComponents.get(name);
  return pieceRendition(
    { name, props: component?.props.parse(props) as Record<string, unknown> },
    { catalog, article: { ...article, pictures }, language: 'en' },
  );
}

function told(name: string, props: object): string {
  const found = rendition(name, props);
  if (found.kind === 'number') return found.text;
  return found.kind === 'problem' ? `${found.message}; ${found.hint} [${found.code}]` : found.kind;
}

const BOARD = { board: 'text-to-image' };
const LAUNCH = { ...BOARD, date: '2026-04-22' };

test.each([
  ['Rank', { model: 'gpt-image-2', date: '2026-04-22' }, '1st'],
  ['Rank', { model: 'nano-banana-2', date: '2026-04-22' }, '2nd'],
  ['Rank', { model: 'nano-banana-pro', date: '2026-04-22' }, '3rd'],
  // Within the top that is held a place is a place.
  ['Rank', { model: 'nano-banana-2' }, '2nd'],
  // 1 / (1 + 10^(−242 / 400)) = 0.801
  ['WinShare', LAUNCH, '80\u00a0%'],
  // 1 / (1 + 10^(−(1512 − 1244) / 400)) = 1 / (1 + 10^(−0.67)) = 0.824
  ['WinShare', { ...LAUNCH, to: 'nano-banana-pro' }, '82\u00a0%'],
  // 1 − 0.801: the share of the one behind
  ['WinShare', { ...LAUNCH, model: 'nano-banana-2', to: 'gpt-image-2' }, '20\u00a0%'],
  // (0.801 + 0.824) / 2 = 0.813
  ['WinShare', { ...LAUNCH, to: 'field' }, '81\u00a0%'],
  // 1 / (1 + 10^(−40 / 400)) = 0.557
  ['WinShare', BOARD, '56\u00a0%'],
])('<%s> of %j prints %s', (name, props, text) => {
  expect(told(name, props)).toBe(text);
});

test.each([
  [1, '1st'],
  [3, '3rd'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [22, '22nd'],
  [104, '104th'],
  [111, '111th'],
])('place %i is written %s', async (place, text) => {
  const { prose } = await import('../i18n/en/prose.ts');
  expect(prose.place(place)).toBe(text);
});

test.each([
  [
    'Rank',
    { model: 'gpt-image-2', date: '2026-04-11' },
    'GPT Image 2 is not listed on text-to-image, overall, of 2026-04-11; of the days that list it the nearest is 2026-04-22;  [number-not-held]',
  ],
  [
    'Rank',
    { model: 'nano-banana-pro', category: 'text_rendering' },
    'Nano Banana Pro is not listed on text-to-image, text_rendering, of 2026-06-25, nor on any other day that is held;  [number-not-held]',
  ],
  [
    'Rank',
    { model: 'nano-banana-2', category: 'art' },
    'no snapshot of text-to-image, art, is held;  [number-not-held]',
  ],
  [
    'WinShare',
    { ...BOARD, to: 'field' },
    'of text-to-image, overall, of 2026-07-01 only the top 2 are held, not the field; leave out to, or name a model in it [number-not-held]',
  ],
  [
    'WinShare',
    { ...BOARD, to: 'nano-banana-3' },
    'there is no model "nano-banana-3"; did you mean "nano-banana-2"? [number-not-held]',
  ],
  [
    'WinShare',
    { ...LAUNCH, model: 'gpt-image-2', to: 'gpt-image-2' },
    'there is nobody to measure a gap to (gpt-image-2);  [number-not-held]',
  ],
  [
    'GapChart',
    { ...BOARD, from: '2026-04-24' },
    'no reign of text-to-image, overall, begins on 2026-04-24; the nearest is 2026-04-22; write in from the first day of a reign, which the chart names [number-not-held]',
  ],
  [
    'GapChart',
    { ...BOARD, until: '2026-04-23' },
    'no snapshot of text-to-image, overall, of 2026-04-23 is held; the nearest are 2026-04-22 and 2026-04-24; write in until a date that is held [number-not-held]',
  ],
  [
    'GapChart',
    { ...BOARD, from: '2026-04-22', until: '2026-04-11' },
    'until 2026-04-11 lies before from 2026-04-22; write the earlier day in from [number-not-held]',
  ],
  [
    'Standings',
    BOARD,
    'of text-to-image, overall, of 2026-07-01 2 rows are held, fewer than 5; write top={2} [number-not-held]',
  ],
  [
    'Standings',
    { ...LAUNCH, models: 'gpt-image-2, unlisted' },
    'Unlisted is not listed on text-to-image, overall, of 2026-04-22, nor on any other day that is held;  [number-not-held]',
  ],
  [
    'Quote',
    { by: 'Arena', source: 'repor' },
    'the front matter has no source "repor"; did you mean "report"? [unknown-source]',
  ],
  [
    'Source',
    { id: 'page' },
    'the front matter has no source "page"; there are arena, report [unknown-source]',
  ],
  [
    'Figure',
    { file: 'towers.png' },
    'the front matter lists no picture "towers.png"; did you mean "tower.png"? [unlisted-picture]',
  ],
  [
    'Figure',
    { file: 'x.webp' },
    'the front matter lists no picture "x.webp"; there are tower.png; each is listed there with its alt text, credit and licence [unlisted-picture]',
  ],
])('<%s> of %j comes to nothing and says what there is', (name, props, text) => {
  expect(told(name, props)).toBe(text);
});

test('a stretch of a chart is asked for by its days, the board as a whole without a category', () => {
  expect(rendition('GapChart', { ...BOARD, from: '2026-04-22', until: '2026-05-06' })).toEqual({
    kind: 'chart',
    request: { kind: 'score-gap', board: 'text-to-image', from: '2026-04-22', until: '2026-05-06' },
  });
  expect(rendition('GapChart', { ...BOARD, category: 'text_rendering' })).toEqual({
    kind: 'chart',
    request: { kind: 'score-gap', board: 'text-to-image', category: 'text_rendering' },
  });
});

const rowsOf = (props: object) => {
  const found = rendition('Standings', props);
  return found.kind === 'table' ? found.rows.map((cells) => cells.map(({ text }) => text)) : found;
};

test('standings have the places, scores, intervals and gaps of the board, as exact as it gives them', () => {
  expect(rowsOf({ ...LAUNCH, top: 2 })).toEqual([
    ['1', 'GPT Image 2', 'openai', '1512', '±8', ''],
    ['2', 'Nano Banana 2', 'google', '1270', '±5', '242'],
  ]);
  // 1400.5 − 1360.5; the second interval reaches 2 down and 3 up
  expect(rowsOf({ ...BOARD, top: 2 })).toEqual([
    ['1', 'GPT Image 2', 'openai', '1400.5', '±4.0', ''],
    ['2', 'Nano Banana 2', 'google', '1360.5', '1358.5 to 1363.5', '40.0'],
  ]);
});

test('standings of some models keep the board’s order and the gap to its first', () => {
  expect(rowsOf({ ...LAUNCH, models: 'nano-banana-pro, nano-banana-2,nano-banana-pro' })).toEqual([
    ['2', 'Nano Banana 2', 'google', '1270', '±5', '242'],
    ['3', 'Nano Banana Pro', 'google', '1244', '±4', '268'],
  ]);
});

test('standings say the snapshot and the credit, and link their models', () => {
  const table = rendition('Standings', { ...LAUNCH, top: 3 });
  expect(table).toMatchObject({
    caption: 'Text to image, the first 3 on 22 April 2026',
    says: 'from the snapshot of 22 April 2026, Text to image',
    source: { board: 'text-to-image', category: 'overall', date: '2026-04-22' },
    credit: 'Data: Arena, CC BY 4.0',
  });
  expect(table.kind === 'table' && table.rows[0]?.[1]?.record).toEqual({ kind: 'model', id: 'gpt-image-2' });
  expect(table.kind === 'table' && table.columns.filter(({ heads }) => heads)).toHaveLength(1);
});

test('an interval that was not published is said to be so', () => {
  const bare = catalogOf([
    ...LAUNCH_CONTENT,
    snapshot('2026-07-01', [{ name: 'gpt-image-2', score: 1400 }], { board: 'text-to-image' }),
  ]);
  const found = pieceRendition(
    { name: 'Standings', props: { ...BOARD, top: 1 } },
    { catalog: bare, article, language: 'en' },
  );
  expect(found).toMatchObject({
    caption: 'Text to image, the first on 1 July 2026',
    rows: [[{}, {}, {}, { text: '1400' }, { text: 'not published' }, {}]],
  });
});

test('top and models exclude each other, and top is 1 to 20', () => {
  const { props } = proseComponents.get('Standings') ?? {};
  const messages = (attributes: object) =>
    props?.safeParse({ ...BOARD, ...attributes }).error?.issues.map(({ message }) => message);
  expect(messages({ top: 3, models: 'gpt-image-2' })).toEqual(['top and models exclude each other']);
  expect(messages({ top: 21 })).toEqual(['expected 1 to 20']);
  expect(messages({ top: 20 })).toBeUndefined();
});

test('a quotation carries who said it, its source with its number, and that it is translated', () => {
  const cited = {
    id: 'report',
    number: 2,
    name: 'Report, The Press',
    address: 'https://arena.ai',
    says: 'Source 2: Report, The Press',
  };
  expect(rendition('Quote', { by: 'Arena', source: 'report' })).toEqual({
    kind: 'quote',
    by: 'Arena',
    cited,
  });
  expect(rendition('Quote', { by: 'Arena', source: 'report', translatedFrom: 'zh' })).toEqual({
    kind: 'quote',
    by: 'Arena',
    cited,
    translatedFrom: 'our translation from Chinese',
  });
  expect(rendition('Source', { id: 'report' })).toEqual({ kind: 'source', cited });
});

test('a picture carries its size, its words and its licence', () => {
  expect(rendition('Figure', { file: 'tower.png' })).toEqual({
    kind: 'figure',
    file: 'tower.png',
    width: 640,
    height: 480,
    alt: 'A tower',
    caption: 'At dusk',
    credit: 'Acme, CC BY 4.0',
    source: 'https://example.com/tower',
  });
  expect(rendition('Figure', { file: 'tower.png' }, { pictures: [] })).toMatchObject({
    hint: 'it has none yet; each is listed there with its alt text, credit and licence',
  });
});

test('a film says who published it and where its link leads; it is never over http', () => {
  const film = { title: 'The launch', address: 'https://www.example.com/watch?v=1', publisher: 'OpenAI' };
  expect(rendition('Video', film)).toEqual({
    kind: 'video',
    title: 'The launch',
    address: 'https://www.example.com/watch?v=1',
    says: 'A film by OpenAI. The link leads away from this site, to example.com.',
  });
  const { props } = proseComponents.get('Video') ?? {};
  expect(props?.safeParse({ ...film, address: 'http://example.com' }).success).toBe(false);
  expect(props?.safeParse({ ...film, address: 'javascript:alert(1)//https://a.b' }).success).toBe(false);
});

test('every attribute of every component is described for a contributor', () => {
  for (const [name, { props }] of proseComponents) {
    const { properties = {} } = z.toJSONSchema(props, { io: 'input' });
    expect(Object.keys(properties).length, name).toBeGreaterThan(0);
    for (const [attribute, schema] of Object.entries(properties)) {
      expect(schema, `<${name}> ${attribute}`).toHaveProperty('description');
    }
  }
});
