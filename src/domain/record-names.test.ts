import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aModel, anOrganization } from '../../tests/support/records.ts';
import { boardName, modelName, organizationName, rowName } from './record-names.ts';

const acme = anOrganization({ id: 'acme', name: 'Acme Labs' });
const records = aCatalog({
  models: [aModel({ id: 'nova', name: 'Nova 2' })],
  boards: [aBoard({ id: 'wading', name: { en: 'Wading', zh: '涉水' } })],
});
const catalog = { ...records, organizations: new Map([[acme.id, acme]]) };

test('a record is called by its name, a board by the one of the language', () => {
  expect(modelName(catalog, 'nova')).toBe('Nova 2');
  expect(organizationName(catalog, 'acme')).toBe('Acme Labs');
  expect(boardName(catalog, 'wading', 'en')).toBe('Wading');
  expect(boardName(catalog, 'wading', 'zh')).toBe('涉水');
});

test('what no record has is called by its id', () => {
  expect(modelName(catalog, 'heron')).toBe('heron');
  expect(organizationName(catalog, 'heron')).toBe('heron');
  expect(boardName(catalog, 'heron', 'en')).toBe('heron');
});

test('a row is called as its model, with its variant where the board lists one', () => {
  expect(rowName(catalog, { model: 'nova' })).toBe('Nova 2');
  expect(rowName(catalog, { model: 'nova', variant: 'high' })).toBe('Nova 2 (high)');
});
