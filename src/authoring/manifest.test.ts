import { expect, test } from 'vitest';
import { memoryWorld } from '../../tests/support/memory-effects.ts';
import { provenanceReader } from './manifest.ts';

const manifest = {
  repo: 'aabao325/arena-ai-leaderboards',
  licence_in_repo: 'MIT (LICENSE, copyright of somebody)',
  files: [
    {
      file: 'copies/text-to-image/2026-04-22.json',
      source_path: 'data/2026-04-22/text-to-image.json',
      commit: 'ac4f12c',
    },
    {
      file: 'copies/text/2026-04-22.json',
      source_path: 'data/2026-04-22/text.json',
      commit: 'ac4f12c',
      filter: 'overall only',
    },
  ],
};
const expected = {
  via: 'aabao325/arena-ai-leaderboards',
  viaLicence: 'MIT',
  file: 'data/2026-04-22/text-to-image.json',
  commit: 'ac4f12c',
  filtered: false,
};

test.each([
  ['deep/copies/_manifest.json', 'deep/copies/text-to-image/2026-04-22.json'],
  ['_manifest.json', 'text-to-image/2026-04-22.json'],
  ['/abs/copies/_manifest.json', '/abs/copies/text-to-image/2026-04-22.json'],
])('%s tells of %s', (path, file) => {
  expect(provenanceReader(memoryWorld({ [path]: manifest }).effects)(file)).toEqual(expected);
});

test('a file cut on purpose is known to be', () => {
  const read = provenanceReader(memoryWorld({ 'copies/_manifest.json': manifest }).effects);
  expect(read('copies/text/2026-04-22.json').filtered).toBe(true);
});

test.each([
  ['no manifest', undefined],
  ['a broken one', '{"repo": '],
  ['one that does not list it', { ...manifest, files: [] }],
  ['one of another form', { files: 7 }],
])('%s tells nothing', (_title, value) => {
  const world = memoryWorld(value === undefined ? {} : { 'copies/_manifest.json': value });
  expect(provenanceReader(world.effects)('copies/text-to-image/2026-04-22.json')).toEqual({
    filtered: false,
  });
});

test('a licence that is none is left out, and a commit may stand for a part of the repository', () => {
  const parts = {
    repo: 'ukitako1030/EVAL',
    licence_in_repo: 'none found for the repository itself',
    commit_fixtures: '1fca053',
    commit_raw: 'acd77c8',
    files: [
      { file: 'a.json', source_path: 'pipeline/raw/a.json' },
      { file: 'b.json', source_path: 'pipeline/test/fixtures/b.json' },
    ],
  };
  const read = provenanceReader(memoryWorld({ '_manifest.json': parts }).effects);
  expect(read('a.json')).toEqual({
    via: 'ukitako1030/EVAL',
    file: 'pipeline/raw/a.json',
    commit: 'acd77c8',
    filtered: false,
  });
  expect(read('b.json').commit).toBe('1fca053');
});
