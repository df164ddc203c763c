import { expect, test } from 'vitest';
import { everyComponentArticle, everyComponentCatalog } from '../../tests/support/every-component.ts';
import { articleComponents } from '../domain/article-components.ts';
import { proseComponents } from './components.ts';
import { renditionProblems } from './rendition-problems.ts';

const catalog = everyComponentCatalog();
const used = articleComponents(everyComponentArticle(catalog).texts.en?.pieces ?? []);

test('an article may use every component, each where it belongs', () => {
  expect(renditionProblems(catalog)).toEqual([]);
  expect([...proseComponents.keys()].filter((name) => !used.some((piece) => piece.name === name))).toEqual(
    [],
  );
});
