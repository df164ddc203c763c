import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aBoard, aModel, anEntry, aSnapshot, released } from '../../tests/support/records.ts';
import { charts } from '../i18n/en/charts.ts';
import { boardGapChart } from './board-gap-chart.ts';

const board = aBoard();
const day = (date: string, ...scores: readonly [string, number][]) =>
  aSnapshot({ date, entries: scores.map(([name, score]) => anEntry(name, score)) });

// alpha leads until 20 March; beta from then; alpha again from 10 May, seen once more on 20 May.
const catalog = aCatalog({
  asOf: '2026-09-01',
  models: [
    aModel({ id: 'alpha', released: released('2026-01-01') }),
    aModel({ id: 'beta', released: released('2026-03-15') }),
  ],
  snapshots: [
    day('2026-02-02', ['alpha', 1300], ['beta', 1290]),
    day('2026-03-10', ['beta', 1305], ['alpha', 1300]),
    day('2026-03-12', ['alpha', 1310], ['beta', 1305]),
    day('2026-03-20', ['beta', 1340], ['alpha', 1310]),
    day('2026-04-20', ['beta', 1350], ['alpha', 1310]),
    day('2026-05-10', ['alpha', 1360], ['beta', 1350]),
    day('2026-05-20', ['alpha', 1360], ['beta', 1350]),
  ],
});
const chart = (asked: { readonly from?: string; readonly until?: string }) =>
  boardGapChart(catalog, { board, ...asked }, { words: charts, language: 'en' });
const dates = (asked: Parameters<typeof chart>[0]) => chart(asked).table.rows.map(([head]) => head?.value);

test('a stretch shows its own publications alone, both ends among them', () => {
  expect(dates({ from: '2026-03-20', until: '2026-05-10' })).toEqual([
    '2026-05-10',
    '2026-04-20',
    '2026-03-20',
  ]);
  expect(dates({ until: '2026-03-10' })).toEqual(['2026-03-10', '2026-02-02']);
  expect(dates({ from: '2026-05-10' })).toEqual(['2026-05-10']);
});

test('a stretch claims no date after its last day, though what it ends with was seen later', () => {
  expect(chart({ until: '2026-05-10' })).toMatchObject({
    asOf: '2026-05-10',
    dataDate: '2026-05-10',
    freshness: 'Snapshots to 10 May 2026',
  });
  expect(chart({})).toMatchObject({
    asOf: '2026-09-01',
    dataDate: '2026-05-20',
    freshness: 'Snapshots to 20 May 2026, none held since',
  });
});

test('the title names the stretch, and so do the picture and the table', () => {
  const title = 'Board: the leader’s gap to the next model, in points';
  expect(chart({}).title).toBe(title);
  expect(chart({ from: '2026-03-20' }).title).toBe(`${title}, from 20 March 2026`);
  expect(chart({ until: '2026-04-20' }).title).toBe(`${title}, to 20 April 2026`);
  const both = chart({ from: '2026-03-20', until: '2026-04-20' });
  expect(both.title).toBe(`${title}, 20 March 2026 to 20 April 2026`);
  expect(both.table.caption).toContain(both.title);
});

test('a picture shows its stretch in a line under its title, the first year left out where it is the second', () => {
  const under = (asked: Parameters<typeof chart>[0]) => {
    const { title: own, titleLine } = chart(asked).pictures.wide.configuration.options.plugins;
    expect(own.text).toEqual(['Board: the leader’s gap to the next model, in points']);
    return titleLine?.text;
  };
  expect(under({ from: '2026-03-20', until: '2026-04-20' })).toBe('20 March to 20 April 2026');
  expect(under({ from: '2025-12-16', until: '2026-04-20' })).toBe('16 December 2025 to 20 April 2026');
  expect(under({ from: '2026-03-20' })).toBe('from 20 March 2026');
  expect(under({ until: '2026-04-20' })).toBe('to 20 April 2026');
  expect(under({})).toBeUndefined();
});

test('a stretch that is over is described as such, never as the newest', () => {
  // 1340 − 1310 and 1350 − 1310
  expect(chart({ from: '2026-03-20', until: '2026-04-20' }).description).toBe(
    'Widest: 40 points, beta over alpha, 20 April 2026. At the end: 40 points, beta over alpha, 20 April 2026. ' +
      'Line chart of 2 publications from 20 March 2026 to 20 April 2026. The same numbers stand in the table below it.',
  );
  const printed = JSON.stringify(chart({ from: '2026-03-20', until: '2026-04-20' }).pictures);
  expect(printed).toContain('"last 40"');
  expect(printed).not.toContain('now 40');
});

test('changes of leader before the first day are no mark; launches of its month are', () => {
  const shown = chart({ from: '2026-03-20' });
  // Of four changes those of 20 March and 10 May.
  expect(shown.pictures.wide.configuration.options.plugins.leadChangeMarks?.items).toHaveLength(2);
  expect(shown.marked).toBe('Launches marked: beta (15 Mar 2026).');
});

test('a stretch has an id of its own', () => {
  expect(chart({ from: '2026-03-20', until: '2026-04-20' }).id).toBe(
    'score-gap/board-from-2026-03-20-until-2026-04-20',
  );
});
