import { expect, test } from 'vitest';
import { rawArticle } from '../../tests/support/articles.ts';
import { model, organization, rawRecord } from '../../tests/support/content.ts';
import { memoryWorld } from '../../tests/support/memory-effects.ts';
import type { RawRecord } from '../domain/raw-record.ts';
import { formatRecords } from './format-records.ts';

/** Each record lies in the world in the form it has, or as that text. */
function formatted(records: readonly RawRecord[], texts: Readonly<Record<string, string>> = {}) {
  const files = Object.fromEntries(records.map(({ file, value }) => [file, JSON.stringify(value)]));
  const world = memoryWorld({ ...files, ...texts });
  const run = () => formatRecords({ ...world.effects, records: () => records });
  expect(run()).toBe(0);
  return { world, run };
}

test('a record is written with its fields in order, one entry a line, and named', () => {
  const record = rawRecord('organization', 'content/organizations/openai.json', {
    country: 'US',
    name: 'OpenAI',
    id: 'openai',
  });
  const { world } = formatted([record]);
  expect(world.files.get(record.file)).toBe(`{
  "id": "openai",
  "name": "OpenAI",
  "country": "US"
}
`);
  expect(world.lines).toEqual([record.file]);
});

test('a second time changes nothing', () => {
  const { world, run } = formatted([organization('openai'), model('nova')]);
  expect(world.written).toHaveLength(2);
  run();
  expect(world.written).toHaveLength(2);
});

test('a record that its schema refuses, and an article, are left alone', () => {
  const refused = model('nova', { famly: 'Nova' });
  const { world } = formatted([refused, rawArticle()]);
  expect(world.written).toEqual([]);
});
