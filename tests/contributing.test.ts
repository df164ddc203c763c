import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { afterAll, expect, test } from 'vitest';
import { check } from '../src/authoring/check.ts';
import { arenaPage } from '../src/authoring/importers/arena-page.ts';
import { runNew } from '../src/authoring/new.ts';
import { claimPredictionSchema } from '../src/domain/claim-prediction.ts';
import { quantitySchema } from '../src/domain/claim-statement.ts';
import { claimComparatorSchema, claimRecordSchema } from '../src/domain/claim-subject.ts';
import { formatProblem } from '../src/domain/problem.ts';
import { RECORD_KINDS } from '../src/domain/raw-record.ts';
import { schemaChoices, schemaFields } from '../src/domain/schema-fields.ts';
import { snapshotSchema, type Snapshot } from '../src/domain/snapshot.ts';
import { articleComponents } from '../src/domain/article-components.ts';
import { proseComponents } from '../src/prose/components.ts';
import { pieceRendition } from '../src/prose/piece-rendition.ts';
import { checkedContent } from './support/checked-content.ts';
import { writeContent } from './support/content-on-disk.ts';
import { firstCategoryOf, importFile } from './support/imports.ts';
import { memoryWorld } from './support/memory-effects.ts';
import { pngOf } from './support/pictures.ts';

const text = readFileSync('CONTRIBUTING.md', 'utf8');
/** The fenced blocks that name what they are: records by their path. */
const blocks = new Map(
  [...text.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', block = '']) => [name, block]),
);
const records = [...blocks].filter(([name]) => name.startsWith('content/'));
const SNAPSHOT = 'content/snapshots/text-to-image/page/2026-04-22.json';
const ARTICLE = 'content/articles/gpt-image-2-writes/en.mdx';
const ALL = 'content/articles/every-example/en.mdx';

/** The rows of the tables of components: what one writes, its attributes, what it prints. */
const rows = [...text.matchAll(/^\| `(<([A-Z]\w+).*?>)` \| (.*) \| (.*) \|$/gm)].map(
  ([, example = '', name = '', attributes = '', prints = '']) => ({ example, name, attributes, prints }),
);

/** The real content with the samples in it, and an article of every example, read from a folder of its own. */
const root = mkdtempSync(join(tmpdir(), 'overtake-contributing-'));
afterAll(() => rmSync(root, { recursive: true }));
cpSync('content', join(root, 'content'), { recursive: true });
const written = Object.fromEntries(records.filter(([path]) => path !== SNAPSHOT));
const article = written[ARTICLE] ?? '';
const [, head = ''] = article.split(/^---$/m);
const examples = rows.map(({ example }) => example).join('\n\n');
writeContent(root, [], { ...written, [ALL]: `---${head}${blocks.get('pictures')}---\n\n${examples}\n` });
writeFileSync(join(root, ALL, '..', 'tower.png'), pngOf(4, 4));
const { catalog, problems } = checkedContent(root);

test('there is a sample of each kind of record', () => {
  const kinds = records.map(([path]) => path.split('/')[1]);
  // A new board is the maintainers' work.
  const wanted = RECORD_KINDS.filter((kind) => kind !== 'board').map((kind) => `${kind}s`);
  expect([...kinds].sort()).toEqual([...wanted].sort());
});

test('every sample and every example of a component is accepted beside the real content', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test('the sample of a snapshot is the beginning of the one that is held', () => {
  const sample = snapshotSchema.parse(JSON.parse(blocks.get(SNAPSHOT) ?? ''));
  const held = snapshotSchema.parse(JSON.parse(readFileSync(SNAPSHOT, 'utf8')));
  const beginning = (snapshot: Snapshot) =>
    snapshot.categories.map((category) => ({ ...category, entries: category.entries.slice(0, 2) }));
  expect(beginning(sample)).toEqual(beginning(held));
});

test('the tables name every component there is, and no other', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual([...proseComponents.keys()].sort());
});

test.each(rows)('$name: every attribute of its schema is told, and which ones it needs', (row) => {
  const schema = proseComponents.get(row.name)?.props as z.ZodObject;
  const told = [...row.attributes.matchAll(/`([a-z][A-Za-z]*)`/g)].map(([, name]) => name);
  const needed = [...row.attributes.matchAll(/\*\*`(\w+)`\*\*/g)].map(([, name]) => name);
  const lacking = schema.safeParse({}).error?.issues.flatMap(({ path }) => path);
  expect(told).toEqual(expect.arrayContaining(schemaFields(schema, [])));
  expect(needed.sort()).toEqual((lacking ?? []).map(String).sort());
});

test('what a number is said to print is what it prints', () => {
  const held = catalog?.articles.get('every-example');
  if (catalog === undefined || held === undefined) throw new Error('the examples are not accepted');
  const printed = articleComponents(held.texts.en?.pieces ?? []).flatMap((piece) => {
    const rendition = pieceRendition(piece, { catalog, article: held, language: 'en' });
    return rendition.kind === 'number' ? [[piece.name, rendition.text.replaceAll('\u00A0', ' ')]] : [];
  });
  const numbers = new Set(printed.map(([name]) => name));
  const told = rows.filter(({ name }) => numbers.has(name)).map(({ name, prints }) => [name, prints]);
  expect(printed).toEqual(told);
});

test('every form of a field of a claim that is shown is one that its schema takes, and each kind of number is', () => {
  const schemas: Record<string, z.ZodType> = {
    comparator: claimComparatorSchema,
    quantity: quantitySchema,
    record: claimRecordSchema,
    prediction: claimPredictionSchema,
  };
  const forms = (blocks.get('forms') ?? '').trim().split('\n');
  const parsed = forms.flatMap((line) => Object.entries(JSON.parse(`{${line}}`) as Record<string, unknown>));
  expect(parsed.filter(([field, value]) => !schemas[field]?.safeParse(value).success)).toEqual([]);
  const told = new Set(forms.map((line) => /"quantity": \{ "kind": "([a-z-]+)"/.exec(line)?.[1]));
  expect(schemaChoices(quantitySchema, ['kind'], undefined).filter((kind) => !told.has(kind))).toEqual([]);
});

test('the problem that is shown is the one that check tells', () => {
  const broken = article.replace('<Gap board="text-to-image" date="2026-04-22" />', (tag) =>
    tag.replace('22', '23'),
  );
  writeContent(root, [], { [ARTICLE]: broken });
  const lines = checkedContent(root).problems.map(formatProblem);
  const shown = [...text.matchAll(/^error (content\/articles\/.*)$/gm)].map(([, line]) => line);
  expect(lines).toEqual(shown);
});

test('the copy of a page that is shown is one that the importer reads', () => {
  const file = importFile('2026-11-20.json', JSON.parse(blocks.get('arena-page') ?? ''));
  expect(firstCategoryOf(arenaPage, file)).toMatchObject({ board: 'text-to-image', date: '2026-11-20' });
});

test('the line that is shown for clean content is the one that check ends on, whatever the counts', () => {
  const lines: string[] = [];
  const real = checkedContent(process.cwd());
  check([], { load: () => real, print: (line) => lines.push(line), paint: (_colour, line) => line });
  const uncounted = (line = '') => line.replace(/\d+/g, 'n');
  expect(uncounted(/^Clean: .*$/m.exec(text)?.[0])).toBe(uncounted(lines.at(-1)));
});

test('what the command for a new record says is what stands here', () => {
  const commands = [...text.matchAll(/^npm run new -- ((?:article|claim) .*)$/gm)].map(
    ([, args = '']) => args,
  );
  const ids = ['models', 'boards'].flatMap((folder) =>
    readdirSync(join('content', folder)).map((name) => [`content/${folder}/${name}`, '']),
  );
  const said = commands.map((args) => {
    const world = memoryWorld(Object.fromEntries(ids));
    runNew(args.replace(/ --title ".*"$/, '').split(' '), world.effects);
    return world.lines.join('\n');
  });
  expect(said).toHaveLength(2);
  for (const lines of said) expect(text).toContain(lines);
});
