import { expect, test } from 'vitest';
import { loadedFromDisk } from '../../tests/support/content-on-disk.ts';
import { pngOf } from '../../tests/support/pictures.ts';
import { goodContentWith, rawRecord, snapshot } from '../../tests/support/content.ts';

const rows = (score: number) => [{ name: 'nova', score }];

test('a correction on disk takes the place of the file it names, and both stay', () => {
  const { value } = snapshot('2026-04-23', rows(1201));
  const correction = rawRecord('snapshot', 'content/snapshots/arena/page/2026-04-23-correction-1.json', {
    ...(value as object),
    replaces: { file: 'page/2026-04-23.json', reason: 'The first copy broke off.' },
  });
  const { catalog, problems } = loadedFromDisk(
    goodContentWith(snapshot('2026-04-23', rows(1200)), correction),
  );
  expect(problems).toEqual([]);
  const held = catalog?.snapshots.filter(({ date }) => date === '2026-04-23') ?? [];
  expect(held.map(({ categories }) => categories[0]?.entries[0]?.score)).toEqual([1201]);
});

test('a record in another form than the one is read, with a warning', () => {
  const organization = { id: 'acme', name: 'Acme' };
  const { catalog, problems } = loadedFromDisk(goodContentWith(), {
    'content/organizations/acme.json': JSON.stringify(organization),
  });
  expect(catalog?.organizations.get('acme')?.name).toBe('Acme');
  expect(problems).toEqual([
    'content/organizations/acme.json:1:1 the record is not in the one form that all records have; run npm run format, which changes no value [not-canonical]',
  ]);
});

const HEAD = `title: A lead changes
summary: It did.
published: 2026-04-23
kind: analysis
sources:
  - { id: arena, title: Arena, publisher: Arena, address: "https://arena.ai", accessed: 2026-04-23, tier: board }
`;
/** `sha256sum` of the article with the head above and the text "Text.", its first twelve characters. */
const HASH = 'a5a31f410fa6';
const picture = (file: string) =>
  `pictures: [{ file: ${file}, alt: A, credit: B, licence: CC0, source: "https://example.com" }]\n`;

test('a picture is found beside its own article alone', () => {
  const { problems } = loadedFromDisk(goodContentWith(), {
    'content/articles/one/en.mdx': `---\n${HEAD}${picture('tower.png')}---\n\nText.\n`,
    'content/articles/one/tower.png': pngOf(640, 480),
    'content/articles/two/en.mdx': `---\n${HEAD}${picture('tower.png')}---\n\nText.\n`,
  });
  expect(problems.map((line) => line.replace(/:\d+:\d+ /, ' '))).toEqual([
    'content/articles/two/en.mdx pictures[0].file: there is no "tower.png" beside the article; put the picture into the folder of the article [missing-picture]',
  ]);
});

test('a picture is carried on its article with its size', () => {
  const { catalog } = loadedFromDisk(goodContentWith(), {
    'content/articles/one/en.mdx': `---\n${HEAD}${picture('tower.png')}---\n\n<Figure file="tower.png" />\n`,
    'content/articles/one/tower.png': pngOf(640, 480),
  });
  expect(catalog?.articles.get('one')?.pictures).toMatchObject([
    { file: 'tower.png', width: 640, height: 480 },
  ]);
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';

test.each([
  ['tower.png', SVG, '"tower.png" holds svg, not png; save it as png, jpg, webp, avif; svg is not shown'],
  ['tower.jpg', pngOf(9, 9), '"tower.jpg" holds png, not jpg; name it tower.png'],
  [
    'tower.webp',
    'a text',
    '"tower.webp" is no picture that can be read; save it again as png, jpg, webp, avif',
  ],
  [
    'tower.png',
    pngOf(9, 9).slice(0, 20),
    '"tower.png" is no picture that can be read; save it again as png, jpg, webp, avif',
  ],
])('%s of other content is refused', (file, content, expected) => {
  const { problems } = loadedFromDisk(goodContentWith(), {
    'content/articles/one/en.mdx': `---\n${HEAD}${picture(file)}---\n\nText.\n`,
    [`content/articles/one/${file}`]: content,
  });
  expect(problems.map((line) => line.replace(/^.*?: /, ''))).toEqual([`${expected} [unreadable-picture]`]);
});

test.each(['\n', '\r\n'])(
  'the hash that check prints is the one a translation writes, whatever the line ends: %j',
  (end) => {
    const original = `---\n${HEAD}---\n\nText.\n`.replaceAll('\n', end);
    const translation = (hash: string) =>
      `---\ntitle: 领先易主\nsummary: 确实如此。\ntranslates: "${hash}"\n---\n\n文。\n`;
    const told = (hash: string) =>
      loadedFromDisk(goodContentWith(), {
        'content/articles/one/en.mdx': original,
        'content/articles/one/zh.mdx': translation(hash),
      }).problems;
    const printed = /write translates: "([0-9a-f]{12})"/.exec(told('000000000000').join())?.[1] ?? '';
    expect(printed).toBe(HASH);
    expect(told(printed)).toEqual([]);
  },
);

test('an article folder that is no id is refused', () => {
  const { problems } = loadedFromDisk(goodContentWith(), {
    'content/articles/Ba d"Id/en.mdx': `---\n${HEAD}---\n\nText.\n`,
  });
  expect(problems.join()).toContain('[wrong-path]');
});
