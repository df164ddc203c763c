import { expect, test } from 'vitest';
import { goodContentWith, model, problemsOf, snapshot } from '../../../tests/support/content.ts';

test('a name that is listed for the board and the day is accepted', () => {
  const moon = model('moon', {
    listings: [{ name: 'moon (medium)', boards: ['arena'], from: '2026-04-01' }],
  });
  expect(
    problemsOf(goodContentWith(moon, snapshot('2026-04-23', [{ name: 'moon (medium)', score: 1 }]))),
  ).toEqual([]);
});

test('unknown names are refused together: one near a known name, one with the line to add', () => {
  const rows = [
    { name: 'novva', score: 1200 },
    { name: 'quasar · "ultra" [web]', score: 1100 },
  ];
  expect(problemsOf(goodContentWith(snapshot('2026-04-23', rows)))).toEqual([
    'content/snapshots/arena/page/2026-04-23.json:17:19 categories[0].entries[0].name: no model is listed as "novva" on arena; did you mean "nova"? [unknown-name]',
    'content/snapshots/arena/page/2026-04-23.json:21:19 categories[0].entries[1].name: no model is listed as "quasar · "ultra" [web]" on arena; add { "name": "quasar · \\"ultra\\" [web]" } to the listings of its model [unknown-name]',
  ]);
});
