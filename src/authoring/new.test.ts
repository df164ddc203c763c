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

test.each([
  [['article', 'A Lead'], 'found "A Lead", expected an id'],
  [['article', '../escape'], 'found "../escape", expected an id'],
  [['article', 'page'], '"page" is a word the site’s addresses use'],
  [['article', '2026'], '"2026" is a word the site’s addresses use'],
  [['article'], 'no id given'],
  [['modle', 'nova'], 'found "modle", expected article'],
  [['article', 'a', 'lead', 'changes'], 'found "lead changes" after the id'],
  [['article', 'a-lead', '--kind', 'gossip'], '--kind: found "gossip", expected one of launch'],
  [['article', 'a-lead', '--title', ''], '--title: found 0 characters'],
  [['article', 'a-lead', '--titel', 'A'], '--titel'],
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
