import { expect, test } from 'vitest';
import { goodContentWith, model, problemsOf } from '../../../tests/support/content.ts';

test('a line of models is accepted', () => {
  expect(problemsOf(goodContentWith(model('moon', { predecessor: 'comet' })))).toEqual([]);
});

test('two models that follow each other are both refused', () => {
  expect(problemsOf(goodContentWith(model('nova', { predecessor: 'comet' })))).toEqual([
    'content/models/comet.json:12:18 predecessor: following the predecessors of "comet" leads back to it; name the model it follows in its line, or leave predecessor out [lineage-loop]',
    'content/models/nova.json:12:18 predecessor: following the predecessors of "nova" leads back to it; name the model it follows in its line, or leave predecessor out [lineage-loop]',
  ]);
});
