import { expect, test } from 'vitest';
import { catalogOf } from '../../tests/support/content.ts';
import { LAUNCH_CONTENT } from '../../tests/support/launch-content.ts';
import { compileArticle } from '../articles/compile.ts';
import type { Article } from '../domain/article.ts';
import { formatProblem } from '../domain/problem.ts';
import { proseComponents } from './components.ts';
import { renditionProblems } from './rendition-problems.ts';

function problemsOf(body: string): string[] {
  const { pieces, headings, links, words, problems } = compileArticle(`---\ntitle: a\n---\n${body}`, {
    components: proseComponents,
    language: 'en',
  });
  expect(problems).toEqual([]);
  const text = { title: 'a', summary: 'a', pieces, headings, links, words };
  const article = {
    id: 'sweep',
    original: 'en',
    published: '2026-11-24',
    texts: { en: text },
  } as unknown as Article;
  const catalog = { ...catalogOf(LAUNCH_CONTENT), articles: new Map([['sweep', article]]) };
  return renditionProblems(catalog).map(formatProblem);
}

test('numbers that are held are no problem', () => {
  expect(
    problemsOf(
      'Led by <Gap board="text-to-image" date="2026-04-22" />.\n\n<GapChart board="text-to-image" />',
    ),
  ).toEqual([]);
});

test('a number that is not held is a problem at its element', () => {
  expect(problemsOf('a\n\nLed by <Gap board="text-to-image" date="2026-04-23" />.')).toEqual([
    'content/articles/sweep/en.mdx:6:8 <Gap>: no snapshot of text-to-image, overall, of 2026-04-23 is held; the nearest are 2026-04-22 and 2026-04-24; write a date that is held [number-not-held]',
  ]);
});

test('one chart twice in a text is a problem at the second, however it is asked for', () => {
  expect(
    problemsOf(
      '<GapChart board="text-to-image" />\n\na\n\n<GapChart board="text-to-image" category="overall" />',
    ),
  ).toEqual([
    'content/articles/sweep/en.mdx:8:1 <GapChart>: the chart score-gap/text-to-image stands in line 4 already; take one of the two away, or show another category or other days in it [repeated-chart]',
  ]);
});

test('two stretches of one board are two charts', () => {
  expect(
    problemsOf('<GapChart board="text-to-image" />\n\n<GapChart board="text-to-image" until="2026-05-06" />'),
  ).toEqual([]);
});
