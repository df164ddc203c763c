import { describe, expect, test } from 'vitest';
import { loadedFromDisk } from '../../tests/support/content-on-disk.ts';
import { AS_OF, GOOD_CONTENT } from '../../tests/support/content.ts';
import { memoryWorld, type MemoryWorld } from '../../tests/support/memory-effects.ts';
import { ARTICLE_KINDS } from '../domain/event-kind.ts';
import { runNew } from './new.ts';

const FILE = 'content/articles/a-lead-changes/en.mdx';
const run = (world: MemoryWorld, ...args: readonly string[]): number => runNew(args, world.effects);
const STILL_TO_WRITE = [
  'summary [placeholder]',
  'sources[0].title [placeholder]',
  'sources[0].publisher [placeholder]',
  'sources[0].address [placeholder]',
];
const written = (...options: readonly string[]): string => {
  const world = memoryWorld({});
  expect(run(world, 'article', 'a-lead-changes', ...options)).toBe(0);
  return world.files.get(FILE) ?? '';
};

describe('a new article', () => {
  test('is written, dated today, and said where to see it', () => {
    const world = memoryWorld({});
    expect(run(world, 'article', 'a-lead-changes')).toBe(0);
    expect(world.written).toEqual([FILE]);
    expect(world.files.get(FILE)).toContain(`published: ${AS_OF}`);
    expect(world.lines).toEqual([
      `${FILE} written.`,
      'Fill it in; see it with "npm run dev" at /news/a-lead-changes/, and end with "npm run check".',
    ]);
  });

  test('is accepted as it stands, with a warning for each field that is still to be written', () => {
    const { catalog, problems } = loadedFromDisk(GOOD_CONTENT, { [FILE]: written() });
    expect(problems.map((line) => line.replace(/^\S+ (\S+): .*(\[.*\])$/, '$1 $2'))).toEqual(STILL_TO_WRITE);
    expect(catalog?.articles.get('a-lead-changes')?.texts.en?.title).toBe('A lead changes');
  });

  test.each(ARTICLE_KINDS)('can be of the kind %s', (kind) => {
    const { catalog } = loadedFromDisk(GOOD_CONTENT, { [FILE]: written('--kind', kind) });
    expect(catalog?.articles.get('a-lead-changes')?.kind).toBe(kind);
  });

  test('keeps any title as it was given', () => {
    const title = 'One: “two” \'three\' "four" \\ # five';
    const { catalog, problems } = loadedFromDisk(GOOD_CONTENT, { [FILE]: written('--title', title) });
    expect(problems).toHaveLength(STILL_TO_WRITE.length);
    expect(catalog?.articles.get('a-lead-changes')?.texts.en?.title).toBe(title);
  });

  test('has an event once its mark is taken away', () => {
    const text = written().replace('# event:', 'event:');
    const { catalog } = loadedFromDisk(GOOD_CONTENT, { [FILE]: text });
    expect(catalog?.articles.get('a-lead-changes')?.event).toEqual({ date: AS_OF, precision: 'day' });
  });

  test.each([FILE, 'content/articles/a-lead-changes/zh.mdx'])('is never written over %s', (held) => {
    const world = memoryWorld({ [held]: 'mine' });
    expect(run(world, 'article', 'a-lead-changes')).toBe(1);
    expect(world.written).toEqual([]);
    expect(world.lines).toEqual([
      'error content/articles/a-lead-changes is there already. Nothing was written.',
    ]);
  });
});

/** The records that the small content holds, so that a claim can name them. */
const HELD = {
  'content/models/comet.json': {},
  'content/models/nova.json': {},
  'content/boards/arena.json': {},
  'content/organizations/openai.json': {},
};
const CLAIM = 'content/claims/a-word.json';
const claimed = (options: string): string => {
  const world = memoryWorld(HELD);
  expect(run(world, 'claim', 'a-word', ...options.split(' '))).toBe(0);
  return world.files.get(CLAIM) ?? '';
};
const STILL_TO_SAY = [
  'text.en',
  'by.name',
  'made.date',
  'sources[0].address',
  'sources[0].title',
  'sources[0].publisher',
].map((field) => `statements[0].${field}`);

describe('a new claim', () => {
  const OF_COMET = '--subject comet --board arena';

  test('is written, added today, and said where to see it', () => {
    const world = memoryWorld(HELD);
    expect(run(world, 'claim', 'a-word', '--metric', 'score', '--subject', 'comet')).toBe(0);
    expect(world.written).toEqual([CLAIM]);
    expect(JSON.parse(world.files.get(CLAIM) ?? '')).toMatchObject({ id: 'a-word', added: AS_OF });
    expect(world.lines).toEqual([
      `${CLAIM} written.`,
      'Fill it in; see it with "npm run dev" at /claims/a-word/, and end with "npm run check".',
    ]);
  });

  const NUMBER = ['statements[0].quantity.value'];
  test.each([
    ['score', OF_COMET, 'board', NUMBER],
    ['rank', OF_COMET, 'board', NUMBER],
    ['gap', `${OF_COMET} --comparator next-model`, 'comparator board', NUMBER],
    ['gain', `${OF_COMET} --comparator nova`, 'comparator board', NUMBER],
    ['win-share', `${OF_COMET} --comparator next-organization`, 'comparator board', NUMBER],
    ['field-win-share', OF_COMET, 'board', NUMBER],
    ['lead', '--subject openai --board arena', 'board', []],
    ['record', OF_COMET, 'board record', ['record.threshold']],
    ['votes', '--subject board --board arena', 'board', NUMBER],
    ['money', '--subject comet', 'unit', ['unit.en', ...NUMBER]],
    ['percent', '--subject comet', '', NUMBER],
    ['count', '--subject openai', 'unit', ['unit.en', ...NUMBER]],
    ['date', '--subject comet', '', ['statements[0].quantity.date']],
    ['time', '--subject comet', 'unit', ['unit.en', ...NUMBER]],
    ['prediction', '--subject openai', 'prediction', ['prediction.due.date', 'prediction.outcome.en']],
  ])(
    'of the metric %s is accepted as it stands, has its fields and no others, and a warning for each that is to be written',
    (metric, options, fields, unsaid) => {
      const text = claimed(`--metric ${metric} ${options}`);
      const { catalog, problems } = loadedFromDisk(GOOD_CONTENT, { [CLAIM]: text });
      const told = problems.map((line) => line.replace(/^\S+ (\S+): .*\[placeholder\]$/, '$1'));
      expect(told.sort()).toEqual([...STILL_TO_SAY, ...unsaid].sort());
      expect(catalog?.claims.get('a-word')?.metric).toBe(metric);
      const own = fields.split(' ').filter((field) => field !== '');
      expect(Object.keys(JSON.parse(text) as object).sort()).toEqual(
        ['id', 'metric', 'subject', 'added', 'statements', ...own].sort(),
      );
    },
  );

  test('is never written over one that is there', () => {
    const world = memoryWorld({ ...HELD, [CLAIM]: 'mine' });
    expect(run(world, 'claim', 'a-word', '--metric', 'score', '--subject', 'comet')).toBe(1);
    expect(world.written).toEqual([]);
    expect(world.lines).toEqual([`error ${CLAIM} is there already. Nothing was written.`]);
  });

  test.each([
    ['', '--metric: is missing; expected one of score, rank'],
    ['--metric scor', '--metric: found "scor", expected one of score, rank'],
    [
      '--metric score',
      '--subject: is missing; expected the id of a model or an organization, or for the board itself "board"',
    ],
    ['--metric score --subject comt', 'did you mean "comet"?'],
    ['--metric votes --subject arena', 'or for the board itself --subject board --board arena'],
    ['--metric votes --subject board', '--board: expected the board that the claim speaks of'],
    [
      '--metric score --subject comet --board arna',
      '--board: found "arna", expected one of arena; did you mean "arena"?',
    ],
    ['--metric gap --subject comet --board arena', '--comparator: expected whom it is measured against'],
    [
      '--metric gap --subject comet --comparator next',
      '--comparator: found "next", expected the id of a model, next-model or next-organization',
    ],
    [
      '--metric score --subject comet --comparator nova',
      '--comparator: the metric score is measured against nobody',
    ],
    ['--metric gain --subject comet --comparator nova', '--board: expected a board: a gain is of a model'],
    [
      '--metric score --subject comet --title Comet',
      '--title: no option of claim; it has --metric, --subject, --comparator, --board',
    ],
  ])('with %j is wrong use, and told by the option', (options, message) => {
    const world = memoryWorld(HELD);
    expect(run(world, 'claim', 'a-word', ...options.split(' ').filter((part) => part !== ''))).toBe(2);
    expect(world.lines.join('\n')).toContain(message);
    expect(world.written).toEqual([]);
  });
});

test.each([
  [['article', 'A Lead'], 'found "A Lead", expected an id'],
  [['article', '../escape'], 'found "../escape", expected an id'],
  [['article', 'page'], '"page" is a word the site’s addresses use'],
  [['article', '2026'], '"2026" is a word the site’s addresses use'],
  [['article'], 'no id given'],
  [['modle', 'nova'], 'found "modle", expected article or claim'],
  [['article', 'a', 'lead', 'changes'], 'found "lead changes" after the id'],
  [['article', 'a-lead', '--kind', 'gossip'], '--kind: found "gossip", expected one of launch'],
  [['article', 'a-lead', '--title', ''], '--title: found 0 characters'],
  [['article', 'a-lead', '--titel', 'A'], '--titel'],
  [['article', 'a-lead', '--metric', 'gap'], '--metric: no option of article; it has --title, --kind'],
  [['claim', 'verdict', '--metric', 'gap'], '"verdict" is a word the site’s addresses use'],
])('%j is wrong use: told with the help, and nothing is written', (args, message) => {
  const world = memoryWorld({});
  expect(run(world, ...args)).toBe(2);
  expect(world.lines.join('\n')).toContain(message);
  expect(world.lines.join('\n')).toContain('Usage');
  expect(world.written).toEqual([]);
});

test('--help shows examples and ends in 0', () => {
  const world = memoryWorld({});
  expect(run(world, '--help')).toBe(0);
  expect(world.lines.join('\n')).toContain('npm run new -- article nano-banana-3-launch');
});
