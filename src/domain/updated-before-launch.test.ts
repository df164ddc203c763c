import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aModel, anEntry, aSnapshot, released } from '../../tests/support/records.ts';
import { standingsAsOf } from './standings.ts';
import { updatedBeforeLaunch } from './updated-before-launch.ts';

function found(launch: string, lastUpdated?: string) {
  const catalog = aCatalog({
    models: [aModel({ id: 'nova', released: released(launch) })],
    snapshots: [aSnapshot({ date: '2026-04-22', lastUpdated, entries: [anEntry('nova', 1512)] })],
  });
  const standings = standingsAsOf(catalog, { board: 'board' });
  if (standings === undefined) throw new Error('no standings');
  return updatedBeforeLaunch(catalog, standings);
}

test('a board last updated before its leader was launched is so many days before it', () => {
  expect(found('2026-04-21', '2026-04-19')).toEqual({ model: 'nova', days: 2 });
});

test.each([
  ['updated on the day of the launch', '2026-04-21', '2026-04-21'],
  ['updated after it', '2026-04-21', '2026-04-22'],
  ['a launch known to the month alone', '2026-04', '2026-03-19'],
  ['a board that does not say', '2026-04-21', undefined],
])('%s: nothing is out of order', (_, launch, lastUpdated) => {
  expect(found(launch, lastUpdated)).toBeUndefined();
});
