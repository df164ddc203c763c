import { expect, test } from 'vitest';
import { board, catalogOf, model, organization, snapshot } from '../../tests/support/content.ts';
import { dateRuler } from './date-ruler.ts';
import { reignStrip } from './reign-strip.ts';

const rows = (first: string, second: string, score = 1300) => [
  { name: first, score, lower: score - 10, upper: score + 10 },
  { name: second, score: 1200, lower: 1190, upper: 1210 },
];
const released = {
  released: {
    date: '2026-02-10',
    precision: 'day',
    sources: [{ address: 'https://openai.com/', tier: 'primary' }],
  },
};
const catalog = catalogOf(
  [
    organization('openai'),
    model('nova'),
    model('comet', released),
    model('sun', released),
    board('arena'),
    snapshot('2026-01-01', rows('nova', 'comet')),
    snapshot('2026-02-01', rows('nova', 'comet', 1301)),
    snapshot('2026-02-20', rows('comet', 'nova')),
  ],
  '2026-04-11',
);

test('a strip begins with the year of the first publication and ends with today', () => {
  const { from, to, ticks } = reignStrip(catalog);
  expect([from, to]).toEqual(['2026-01-01', '2026-04-11']);
  expect(ticks.map(({ date }) => date)).toEqual(['2026-01-01', '2026-04-01']);
});

test('bands lie on the axis one after the other, to its end', () => {
  // 2026-01-01 to 2026-04-11 are 100 days: 2026-02-20 is day 50
  const [lane] = reignStrip(catalog).lanes;
  expect(lane?.bands.map(({ band, from, to }) => [band.kind, from, to])).toEqual([
    ['led', 0, 0.5],
    ['led', 0.5, 0.5],
    ['nothing-held', 0.5, 1],
  ]);
  expect(lane?.publications).toEqual([0, 0.31, 0.5]);
});

test('a name stands in its band where it fits, else on a step above', () => {
  const [lane] = reignStrip(catalog).lanes;
  expect(lane?.bands.map(({ label }) => label.kind)).toEqual(['inside', 'above', 'none']);
});

test('the launches told are those of models that led', () => {
  expect(reignStrip(catalog).launches.map(({ model: id, at }) => [id, at])).toEqual([['comet', 0.4]]);
});

test('a ruler marks the publications held, a new separable leader, and the day looked at', () => {
  const ruler = dateRuler(catalog, { board: 'arena', category: 'overall', date: '2026-02-01' });
  expect(ruler.marks).toEqual([
    { date: '2026-01-01', leader: 'nova', at: 0, look: 'held', side: 'right' },
    { date: '2026-02-01', leader: 'nova', at: 0.31, look: 'now', side: 'middle' },
    { date: '2026-02-20', leader: 'comet', at: 0.5, look: 'change', side: 'middle' },
  ]);
  expect([ruler.here, ruler.side]).toEqual([0.31, 'middle']);
});
