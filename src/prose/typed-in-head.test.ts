import { expect, test } from 'vitest';
import { catalogOf } from '../../tests/support/content.ts';
import { LAUNCH_CONTENT } from '../../tests/support/launch-content.ts';
import { compileArticle } from '../articles/compile.ts';
import type { Article } from '../domain/article.ts';
import { formatProblem } from '../domain/problem.ts';
import { proseComponents } from './components.ts';
import { typedInHeadProblems } from './typed-in-head.ts';

function toldOf(summary: string, body: string): string[] {
  const { problems, ...text } = compileArticle(`---\ntitle: a\nsummary: ${summary}\n---\n${body}`, {
    components: proseComponents,
    language: 'en',
  });
  expect(problems).toEqual([]);
  const article = { id: 'sweep', original: 'en', texts: { en: text } } as unknown as Article;
  const catalog = { ...catalogOf(LAUNCH_CONTENT), articles: new Map([['sweep', article]]) };
  return typedInHeadProblems(catalog).map(formatProblem);
}

test('a number of the summary that the text does not print is told at the summary', () => {
  expect(toldOf('It led by 241 points.', '<Gap board="text-to-image" date="2026-04-22" /> ahead.')).toEqual([
    'content/articles/sweep/en.mdx:3:1 summary: "241 points" is printed by no component of the text; let the text say it with <Claim id="…" />, <Score>, <Gap>, <Gain> or <WinShare>, or say it here without the number [typed-number]',
  ]);
});

test.each([
  ['a gap', 'It led by 242 points.', '<Gap board="text-to-image" date="2026-04-22" />'],
  ['a score', 'It had 1512.', '<Score model="gpt-image-2" board="text-to-image" date="2026-04-22" />'],
  ['a share in whole percent', 'It wins 80 %.', '<WinShare board="text-to-image" date="2026-04-22" />'],
])('%s that a component of the text prints may stand in the summary', (_what, summary, body) => {
  expect(toldOf(summary, `So: ${body}.`)).toEqual([]);
});
