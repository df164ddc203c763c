import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { anEntry, aSnapshot } from '../../tests/support/records.ts';
import { reignCourse } from './reign-course.ts';

/** Four rows of half-width 20: a row that moves alone by more than 100 was re-measured. */
const held = (date: string, nova: number, vega = 1270) =>
  aSnapshot({
    date,
    entries: [anEntry('nova', nova), anEntry('vega', vega), anEntry('lyra', 1200), anEntry('mira', 1100)]
      .sort((a, b) => b.score - a.score)
      .map(({ name, score }) => anEntry(name, score, { halfWidth: 20 })),
  });

const catalog = aCatalog({
  snapshots: [
    held('2026-04-22', 1512),
    held('2026-04-24', 1506),
    held('2026-05-06', 1400), // −106 alone
    held('2026-05-13', 1395),
    held('2026-09-05', 1320), // −75
    held('2026-09-08', 1320, 1341),
  ],
});

function courseOf(date: string) {
  const publication = catalog.publications.get('board')?.find((each) => each.date === date);
  const course = publication && reignCourse(catalog, publication);
  return (
    course && {
      opened: course.opened,
      led: [course.reign.model, course.reign.from.date, course.heldUntil, course.reign.reignDays],
      successor: course.successor,
      later: course.later.map(({ gap, remeasured }) => [gap.date, gap.gapPoints, remeasured]),
    }
  );
}

test('what a lead came to: two weeks later, re-measured or not, at the end, and who stood first next', () => {
  expect(courseOf('2026-04-22')).toEqual({
    opened: 'first-held',
    led: ['nova', '2026-04-22', '2026-09-05', 139], // 8 days of April, 31 + 30 + 31 + 31, 8 of September
    successor: 'vega',
    later: [
      ['2026-05-06', 130, true], // 14 days later
      ['2026-09-05', 50, false],
    ],
  });
});

test('two weeks later may be long after, and what happened on the way is told', () => {
  // 14 days after 24 April is 8 May
  expect(courseOf('2026-04-24')?.later).toEqual([
    ['2026-05-13', 125, true],
    ['2026-09-05', 50, false],
  ]);
});

test('where the end of a reign is the next to see, it is told once', () => {
  expect(courseOf('2026-05-13')?.later).toEqual([['2026-09-05', 50, false]]);
});

test('the last publication of a reign has no later lead, and a reign that lasts no successor', () => {
  expect(courseOf('2026-09-05')).toMatchObject({ successor: 'vega', later: [] });
  expect(courseOf('2026-09-08')).toEqual({
    opened: 'lead-change',
    led: ['vega', '2026-09-08', '2026-09-08', 0],
    successor: undefined,
    later: [],
  });
});

test('a publication of another edition lies in no reign', () => {
  const other = aCatalog({
    snapshots: [aSnapshot({ date: '2026-03-01', edition: 'catalog', entries: [anEntry('nova', 1500)] })],
  });
  const [publication] = other.publications.get('board') ?? [];
  expect(publication && reignCourse(other, publication)).toBeUndefined();
  expect(publication?.main).toBe(false);
});
