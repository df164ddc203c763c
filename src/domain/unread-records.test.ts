import { expect, test } from 'vitest';
import {
  AS_OF,
  GOOD_CONTENT,
  goodContentWith,
  model,
  problemsOf,
  snapshot,
} from '../../tests/support/content.ts';
import { buildCatalog } from './catalog.ts';

test('a record whose schema refuses it is one problem: what refers to it waits', () => {
  expect(problemsOf(goodContentWith(model('nova', { modality: 'imge' })))).toEqual([
    'content/models/nova.json:6:15 modality: found "imge", expected one of image, text; did you mean "image"? [invalid-field]',
  ]);
});

test('while a file cannot be read there is no catalog, and no record is blamed for what is in it', () => {
  const others = GOOD_CONTENT.filter(({ file }) => file !== 'content/models/nova.json');
  const unread = [{ kind: 'model', identity: { id: 'nova' } }] as const;
  expect(buildCatalog(others, { asOf: AS_OF, unread })).toEqual({ catalog: undefined, problems: [] });
});

test('what does not hang on the unread record is told in the same run', () => {
  const rising = snapshot('2026-04-23', [
    { name: 'nova', score: 1200 },
    { name: 'comet', score: 1201 },
  ]);
  const records = goodContentWith(model('nova', { modality: 'imge' }), rising);
  expect(problemsOf(records).map((line) => /\[([^\]]*)\]$/.exec(line)?.[1])).toEqual([
    'invalid-field',
    'score-out-of-order',
  ]);
});
