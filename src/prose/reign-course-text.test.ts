import { expect, test } from 'vitest';
import { aCatalog } from '../../tests/support/catalog.ts';
import { aModel, anEntry, aSnapshot } from '../../tests/support/records.ts';
import { reignCourse } from '../domain/reign-course.ts';
import { reignCourseText } from './reign-course-text.ts';

const held = (date: string, nova: number) =>
  aSnapshot({
    date,
    entries: [anEntry('nova', nova), anEntry('vega', 1200)].sort((a, b) => b.score - a.score),
  });
const models = [aModel({ id: 'nova', name: 'Nova' }), aModel({ id: 'vega', name: 'Vega' })];
const ended = [held('2026-04-22', 1442), held('2026-05-06', 1330), held('2026-09-05', 1250)];

function sayOf(date: string, snapshots = [...ended, held('2026-09-08', 1190)]) {
  const catalog = aCatalog({ models, snapshots });
  const publication = catalog.publications.get('board')?.find((each) => each.date === date);
  const course = publication && reignCourse(catalog, publication);
  return (course ? reignCourseText(course, { catalog, language: 'en' }) : [])
    .map((part) => (typeof part === 'string' ? part : `[${part.date}]`))
    .join('');
}

test('a reign that ended says how long it was, who followed, and what its lead came to', () => {
  expect(sayOf('2026-04-22')).toBe(
    'Nova stood first from [2026-04-22], the first snapshot held, to [2026-09-08], 139 days; then Vega did. ' +
      'Its lead was 130 points on [2026-05-06], and 50 points on [2026-09-05], the last snapshot that shows it first.',
  );
});

test('a reign that a lead change began needs no word on how, and one may end with nothing left to compare', () => {
  const swapped = [held('2026-04-11', 1150), held('2026-04-22', 1250), held('2026-05-01', 1190)];
  expect(sayOf('2026-04-22', swapped)).toBe(
    'Nova stood first from [2026-04-22] to [2026-05-01], 9 days; then Vega did.',
  );
});

test('a reign that lasts ends with the newest snapshot, and its first day has nothing yet to tell', () => {
  expect(sayOf('2026-05-06', ended)).toBe(
    'Nova has stood first since [2026-04-22], the first snapshot held, 136 days up to the newest snapshot of 5 Sep 2026. ' +
      'Its lead was 50 points on [2026-09-05], the newest snapshot.',
  );
  expect(sayOf('2026-09-08')).toBe('Vega stands first from [2026-09-08] on; no later snapshot is held.');
});
