import { describe, expect, test } from 'vitest';
import { aDatasetFile, aDatasetRow, aPage, aPageRow } from '../../tests/support/imports.ts';
import { memoryWorld, type MemoryWorld } from '../../tests/support/memory-effects.ts';
import { aBoard, aModel, anOrganization } from '../../tests/support/records.ts';
import { runImport } from './import.ts';

const content = {
  'content/organizations/openai.json': anOrganization({ id: 'openai', name: 'OpenAI' }),
  'content/models/gpt-image-2.json': aModel({
    id: 'gpt-image-2',
    organization: 'openai',
    listings: [
      { name: 'gpt-image-2 (medium)', variant: 'medium' },
      { name: 'gpt-image-2 (low)', variant: 'low' },
    ],
  }),
  'content/models/dall-e-3.json': aModel({
    id: 'dall-e-3',
    organization: 'openai',
    listings: [{ name: 'dall-e-3' }, { name: 'DALL·E 3' }],
  }),
  'content/boards/text-to-image.json': aBoard({ id: 'text-to-image' }),
  'content/boards/image-edit.json': aBoard({ id: 'image-edit' }),
  'content/boards/multi-image-edit.json': aBoard({ id: 'multi-image-edit' }),
};
const two = [aPageRow(1, 'gpt-image-2 (medium)'), aPageRow(2, 'dall-e-3')];
const world = (files: Readonly<Record<string, unknown>>): MemoryWorld =>
  memoryWorld({ ...content, ...files });
const run = (within: MemoryWorld, line: string): number => runImport(line.split(' '), within.effects);
const SNAPSHOT = 'content/snapshots/text-to-image/page/2026-04-22.json';

describe('a good file', () => {
  test('becomes a snapshot in canonical form', () => {
    const within = world({ '2026-04-22.json': aPage(two) });
    expect(run(within, 'arena-page 2026-04-22.json')).toBe(0);
    expect(within.files.get(SNAPSHOT)).toBe(`{
  "board": "text-to-image",
  "edition": "page",
  "date": "2026-04-22",
  "dateKind": "captured",
  "lastUpdated": "2026-04-19",
  "added": "2026-11-24",
  "categories": [
    {
      "category": "overall",
      "source": { "address": "https://arena.ai/leaderboard/text-to-image", "capturedAt": "2026-04-22T04:32:58.512239+00:00" },
      "coverage": { "kind": "full" },
      "entries": [
        { "name": "gpt-image-2 (medium)", "score": 1299, "lower": 1294, "upper": 1304, "votes": 1000, "rank": 1 },
        { "name": "dall-e-3", "score": 1298, "lower": 1293, "upper": 1303, "votes": 1000, "rank": 2 }
      ]
    }
  ]
}
`);
    expect(within.lines).toEqual([`${SNAPSHOT}: overall new, 2 rows`, '1 file written, 0 already held.']);
    expect(within.steps).toBe(1);
  });

  test('imported twice changes nothing', () => {
    const within = world({ '2026-04-22.json': aPage(two) });
    run(within, 'arena-page 2026-04-22.json');
    const before = new Map(within.files);
    expect(run(within, 'arena-page 2026-04-22.json')).toBe(0);
    expect(within.files).toEqual(before);
    expect(within.written).toEqual([SNAPSHOT]);
    expect(within.lines.at(-1)).toBe('0 files written, 1 already held.');
  });

  test('is only told of with --dry-run', () => {
    const within = world({ '2026-04-22.json': aPage(two) });
    expect(run(within, 'arena-page 2026-04-22.json --dry-run')).toBe(0);
    expect(within.written).toEqual([]);
    expect(within.lines.at(-1)).toBe('1 file would be written, 0 already held.');
  });

  test('keeps its first rows with --top, and is not rewritten without', () => {
    const within = world({ '2026-04-22.json': aPage(two) });
    run(within, 'arena-page 2026-04-22.json --top 1');
    expect(within.files.get(SNAPSHOT)).toContain('"coverage": { "kind": "top", "of": 2 }');
    expect(run(within, 'arena-page 2026-04-22.json')).toBe(1);
    expect(within.lines.at(-2)).toContain(`${SNAPSHOT} holds 1 rows of overall`);
    expect(within.written).toEqual([SNAPSHOT]);
    expect(run(within, 'arena-page 2026-04-22.json --top 1')).toBe(0);
  });

  test('once a correction is written beside what is held, the fuller copy is already held', () => {
    const within = world({ '2026-04-22.json': aPage(two) });
    run(within, 'arena-page 2026-04-22.json');
    const whole = within.files.get(SNAPSHOT) ?? '';
    within.files.set(SNAPSHOT.replace('.json', '-correction-1.json'), whole);
    within.files.delete(SNAPSHOT);
    run(within, 'arena-page 2026-04-22.json --top 1');
    expect(run(within, 'arena-page 2026-04-22.json')).toBe(0);
    expect(within.lines.at(-1)).toBe('0 files written, 1 already held.');
  });

  test('carries the repository, path and commit of its manifest, and no path of this machine', () => {
    const manifest = {
      repo: 'aabao325/arena-ai-leaderboards',
      licence_in_repo: 'MIT (LICENSE)',
      files: [
        {
          file: 'copies/2026-04-22.json',
          source_path: 'data/2026-04-22/text-to-image.json',
          commit: 'ac4f12c',
        },
      ],
    };
    const within = world({
      '/home/me/copies/2026-04-22.json': aPage(two),
      '/home/me/copies/_manifest.json': manifest,
    });
    run(within, 'arena-page /home/me/copies/2026-04-22.json');
    expect(within.files.get(SNAPSHOT)).toContain(
      '"via": "aabao325/arena-ai-leaderboards", "viaLicence": "MIT", "file": "data/2026-04-22/text-to-image.json", "commit": "ac4f12c"',
    );
    expect(within.files.get(SNAPSHOT)).not.toContain('/home/me');
  });
});

describe('a file of two boards', () => {
  const rows = [aDatasetRow(1, 'dall-e-3'), aDatasetRow(1, 'dall-e-3', { category: 'multi_image_edit' })];
  const file = aDatasetFile(rows, { subset: 'image_edit' });

  test('becomes two snapshots', () => {
    const within = world({ 'a.json': file });
    run(within, 'arena-dataset a.json');
    expect(within.written).toEqual([
      'content/snapshots/image-edit/dataset/2026-08-07.json',
      'content/snapshots/multi-image-edit/dataset/2026-08-07.json',
    ]);
  });

  test('becomes one with --board', () => {
    const within = world({ 'a.json': file });
    run(within, 'arena-dataset a.json --board multi-image-edit');
    expect(within.written).toEqual(['content/snapshots/multi-image-edit/dataset/2026-08-07.json']);
  });

  test('a category the board does not list is left out with a word', () => {
    const within = world({
      'a.json': aDatasetFile([...rows, aDatasetRow(1, 'dall-e-3', { category: 'style' })], {
        subset: 'image_edit',
      }),
    });
    expect(run(within, 'arena-dataset a.json')).toBe(0);
    expect(within.lines[0]).toBe(
      'a.json: category style is not in content/boards/image-edit.json and is left out',
    );
  });
});

describe('one bad file', () => {
  const bad: readonly (readonly [string, Record<string, unknown>, string])[] = [
    ['empty', { '2026-04-23.json': '' }, '2026-04-23.json: refused: the file is empty'],
    ['half', { '2026-04-23.json': '{"meta": {"leaderboard"' }, 'perhaps half a file'],
    [
      'of another source',
      { '2026-04-23.json': aDatasetFile([aDatasetRow(1, 'dall-e-3')]) },
      'expected a copy of the page',
    ],
    ['missing', {}, '2026-04-23.json: refused: there is no such file'],
    [
      'that is a folder',
      { '2026-04-23.json/a.json': '{}' },
      '2026-04-23.json: refused: this is a folder; name its files, such as 2026-04-23.json/*.json',
    ],
    ['half, broken over lines', { '2026-04-23.json': '{"meta":\n\n x}' }, '"{"meta": x}" is not valid JSON'],
    [
      'with a rank outside its range',
      { '2026-04-23.json': aPage([...two.slice(0, 1), aPageRow(9, 'dall-e-3', { rank_spread: [1, 2] })]) },
      '2026-04-23.json: refused: text-to-image overall: row 2, "dall-e-3", rankRange: found 1 to 2 for rank 9; ',
    ],
    [
      'with a range that runs backwards',
      { '2026-04-23.json': aPage([aPageRow(2, 'dall-e-3', { rank_spread: [3, 1] })]) },
      'row 1, "dall-e-3", rankRange: found 3 to 1 for rank 2; the range begins with the best place',
    ],
    [
      'with one bound alone',
      { '2026-04-23.json': aPage([aPageRow(1, 'dall-e-3', { ci: undefined, ci_low: 5 })]) },
      'row 1, "dall-e-3", lower: has one bound of the interval without the other; give both bounds, or neither',
    ],
    [
      'with a half-width below zero',
      { '2026-04-23.json': aPage([aPageRow(1, 'dall-e-3', { ci: -5 })]) },
      'row 1, "dall-e-3", score: found 1299 outside its own interval of 1304 to 1294',
    ],
    [
      'with an order that rises',
      { '2026-04-23.json': aPage([...two, aPageRow(3, 'gpt-image-2 (low)', { score: 1400 })]) },
      'row 3, "gpt-image-2 (low)", score: found 1400 below 1298 of "dall-e-3"',
    ],
    [
      'with a rank that is none',
      { '2026-04-23.json': aPage([aPageRow(0, 'dall-e-3')]) },
      'row 1, "dall-e-3", rank: found 0: expected at least',
    ],
    [
      'with two names of one variant',
      { '2026-04-23.json': aPage([...two, aPageRow(3, 'DALL·E 3')]) },
      'row 3, "DALL·E 3", name: "DALL·E 3" with 1297 stands for the same model and variant as "dall-e-3" with 1298',
    ],
    [
      'of a board that is not held',
      { '2026-04-23.json': aPage(two, { leaderboard: 'video' }) },
      'found board "video"',
    ],
    [
      'with a name twice',
      { '2026-04-23.json': aPage([...two, aPageRow(3, 'dall-e-3')]) },
      '"dall-e-3" stands 2 times',
    ],
    [
      'with an unknown name',
      { '2026-04-23.json': aPage([aPageRow(1, 'dall-e-4')]) },
      'unknown name "dall-e-4" on text-to-image',
    ],
  ];
  test.each(bad)(
    '%s: one clear line, exit code 1, and nothing of the good ones is written',
    (_title, files, told) => {
      const within = world({ '2026-04-22.json': aPage(two), ...files });
      expect(run(within, 'arena-page 2026-04-22.json 2026-04-23.json')).toBe(1);
      expect(within.written).toEqual([]);
      expect(within.lines).toHaveLength(2);
      expect(within.lines[0]).toContain(told);
      expect(within.lines[1]).toBe('1 problem. Nothing was written.');
    },
  );

  test('the same day with other contents names what is held and what differs', () => {
    const within = world({ '2026-04-22.json': aPage(two) });
    run(within, 'arena-page 2026-04-22.json');
    within.files.set(
      '2026-04-22.json',
      JSON.stringify(aPage([aPageRow(1, 'gpt-image-2 (medium)', { score: 1400 })])),
    );
    expect(run(within, 'arena-page 2026-04-22.json')).toBe(1);
    expect(within.lines.at(-2)).toEqual(
      expect.stringContaining(
        `2026-04-22.json: refused: ${SNAPSHOT} holds another overall of that day; ` +
          'place 1: held "gpt-image-2 (medium)" 1299 (1000 votes), here "gpt-image-2 (medium)" 1400 (1000 votes)',
      ),
    );
  });

  test('a broken model record is told before anything is written', () => {
    const within = world({ '2026-04-22.json': aPage(two), 'content/models/x.json': '{' });
    expect(run(within, 'arena-page 2026-04-22.json')).toBe(1);
    expect(within.lines[0]).toContain('content/models/x.json: no good record');
  });
});

describe('what check would refuse', () => {
  test('below the cut is refused too: the whole is judged before it is cut', () => {
    const page = aPage([...two, aPageRow(9, 'gpt-image-2 (low)', { rank_spread: [1, 2] })]);
    const within = world({ '2026-04-22.json': page });
    expect(run(within, 'arena-page 2026-04-22.json --top 1')).toBe(1);
    expect(within.lines[0]).toContain('row 3, "gpt-image-2 (low)", rankRange');
  });

  test('of many rows tells two and counts the others', () => {
    const page = aPage([
      aPageRow(1, 'gpt-image-2 (medium)', { ci: -1 }),
      aPageRow(2, 'dall-e-3', { ci: -1 }),
      aPageRow(3, 'gpt-image-2 (low)', { ci: -1 }),
    ]);
    const within = world({ '2026-04-22.json': page });
    run(within, 'arena-page 2026-04-22.json');
    expect(within.lines).toHaveLength(3);
    expect(within.lines[1]).toMatch(/\(and 1 more\)$/);
  });

  test('in a record made from a name is refused, and nothing is written', () => {
    const page = aPage([aPageRow(1, 'page', { vendor: 'Krea' })]);
    const within = world({ '2026-04-22.json': page });
    expect(run(within, 'arena-page 2026-04-22.json --scaffold-models')).toBe(1);
    expect(within.lines[0]).toContain('content/models/page.json: refused: id: ');
    expect(within.written).toEqual([]);
  });

  test('in a category already held keeps another from being added to it', () => {
    const within = world({ 'a.json': aDatasetFile([aDatasetRow(1, 'dall-e-3', { category: 'art' })]) });
    within.files.set(
      'content/boards/text-to-image.json',
      JSON.stringify(
        aBoard({
          id: 'text-to-image',
          categories: ['overall', 'art'].map((id) => ({ id, name: { en: id } })),
        }),
      ),
    );
    run(within, 'arena-dataset a.json');
    const path = 'content/snapshots/text-to-image/dataset/2026-08-07.json';
    within.files.set(path, (within.files.get(path) ?? '').replace('"upper": 1304.25', '"upper": 1.25'));
    within.files.set('a.json', JSON.stringify(aDatasetFile([aDatasetRow(1, 'dall-e-3')])));
    expect(run(within, 'arena-dataset a.json')).toBe(1);
    expect(within.lines.at(-2)).toContain(`${path}: refused: categories[1].entries[0].score: found 1299.25`);
    expect(within.written).toEqual([path]);
  });

  test('a day to come is one line for a file, however many categories it has', () => {
    const rows = ['overall', 'multi_image_edit'].map((category) => aDatasetRow(1, 'dall-e-3', { category }));
    const meta = { subset: 'image_edit', leaderboard_publish_date: '2026-11-25' };
    const within = world({ 'a.json': aDatasetFile(rows, meta) });
    expect(run(within, 'arena-dataset a.json')).toBe(1);
    expect(within.lines).toEqual([
      'error a.json: refused: found the day 2026-11-25, expected none after today (2026-11-24); mend it or wait',
      '1 problem. Nothing was written.',
    ]);
  });
});

describe('unknown names', () => {
  const page = aPage([...two, aPageRow(3, 'krea-2', { vendor: 'Krea' }), aPageRow(4, 'glm-image')]);

  test('of all files are told together, each once', () => {
    const within = world({ '2026-04-22.json': page, '2026-04-24.json': page });
    expect(run(within, 'arena-page 2026-04-22.json 2026-04-24.json')).toBe(1);
    expect(within.lines.filter((line) => line.startsWith('error unknown name'))).toHaveLength(2);
  });

  test('become records for review with --scaffold-models', () => {
    const within = world({ '2026-04-22.json': page });
    expect(run(within, 'arena-page 2026-04-22.json --scaffold-models')).toBe(0);
    expect(within.written).toEqual([
      'content/organizations/krea.json',
      'content/models/glm-image.json',
      'content/models/krea-2.json',
      SNAPSHOT,
    ]);
    expect(within.files.get('content/models/krea-2.json')).toContain('"scaffold": true');
    expect(run(within, 'arena-page 2026-04-22.json')).toBe(0);
  });

  test('that lie below the top do not matter', () => {
    const within = world({ '2026-04-22.json': page });
    expect(run(within, 'arena-page 2026-04-22.json --top 2')).toBe(0);
  });
});

describe('wrong use', () => {
  test.each([
    ['no source', '', 'found source ""'],
    ['an unknown source', 'arena a.json', 'found source "arena", expected one of arena-page, arena-dataset'],
    ['no file', 'arena-page', 'no file given'],
    ['a count that is none', 'arena-page a.json --top ten', '--top: found "ten"'],
    ['a day that is none', 'arena-page a.json --date 2026-02-30', '--date: found "2026-02-30"'],
    ['an unknown option', 'arena-page a.json --force', "'--force'"],
    [
      'a board that is not held',
      'arena-page a.json --board video',
      '--board: found "video", expected one of',
    ],
  ])('%s ends in 2', (_title, line, told) => {
    const within = world({});
    expect(run(within, line)).toBe(2);
    expect(within.lines[0]).toContain(told);
    expect(within.written).toEqual([]);
  });

  test('--help shows examples and ends in 0', () => {
    const within = world({});
    expect(run(within, '--help')).toBe(0);
    expect(within.lines[0]).toContain('npm run import -- arena-page data/2026-04-22/text-to-image.json');
  });
});
