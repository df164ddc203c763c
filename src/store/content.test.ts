import { expect, test } from 'vitest';
import { loadedFromDisk } from '../../tests/support/content-on-disk.ts';
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
