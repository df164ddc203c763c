import { expect, test } from 'vitest';
import { claim, goodContentWith, model, problemsOf, rawRecord } from '../../tests/support/content.ts';
import type { RecordKind } from './raw-record.ts';

const told = (kind: RecordKind, { value }: { readonly value: unknown }) =>
  problemsOf(goodContentWith(rawRecord(kind, `content/${kind}s/a-word.json`, value as object)));

test('a record in the folder of another kind is one problem, with where it belongs', () => {
  expect(told('model', claim('a-word'))).toEqual([
    'content/models/a-word.json:1:1 has the fields of a claim, and lies among the models; move it to content/claims/ [wrong-path]',
  ]);
  expect(told('claim', model('a-word'))).toEqual([
    'content/claims/a-word.json:1:1 has the fields of a model, and lies among the claims; move it to content/models/ [wrong-path]',
  ]);
});

test('what is wrong inside it waits until it is moved', () => {
  expect(told('model', claim('a-word', { metric: 'gpa', statements: [] }))).toHaveLength(1);
});

test('a field that no kind has, or a record of its own kind that lacks one, is told as what it is', () => {
  expect(told('model', model('a-word', { predecesor: 'nova' })).join()).toContain('[unknown-field]');
  expect(told('model', model('a-word', { family: undefined })).join()).toContain('[invalid-field]');
});
