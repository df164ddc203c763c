import { expect, test } from 'vitest';
import { articleTranslationSchema } from './article.ts';
import { modelSchema } from './model.ts';
import { schemaFields } from './schema-fields.ts';
import { snapshotSchema } from './snapshot.ts';

test('the fields of a record are those of its schema, in its order', () => {
  expect(schemaFields(articleTranslationSchema, [])).toEqual(['title', 'summary', 'translates', 'pictures']);
});

test('a place inside is found through lists, defaults and what may be left out', () => {
  expect(schemaFields(modelSchema, ['listings', 3])).toEqual(['name', 'variant', 'boards', 'from', 'until']);
  expect(schemaFields(articleTranslationSchema, ['pictures', 0])).toEqual(['file', 'alt', 'caption']);
  expect(schemaFields(modelSchema, ['lifecycle', 0, 'announced'])).toEqual(['date', 'precision']);
});

test('of several forms all fields are known', () => {
  expect(schemaFields(snapshotSchema, ['categories', 0, 'coverage'])).toEqual(['kind', 'of']);
});

test('a text and a place that is not there have no fields', () => {
  expect(schemaFields(modelSchema, ['name'])).toEqual([]);
  expect(schemaFields(modelSchema, ['nothing', 'here'])).toEqual([]);
});
