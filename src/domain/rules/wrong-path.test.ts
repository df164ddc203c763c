import { expect, test } from 'vitest';
import { ORIGINAL, rawArticle } from '../../../tests/support/articles.ts';
import {
  claim,
  GOOD_CONTENT,
  goodContentWith,
  problemsOf,
  rawRecord,
} from '../../../tests/support/content.ts';

test('a record whose content and path agree is accepted', () => {
  expect(problemsOf(GOOD_CONTENT)).toEqual([]);
});

test('a record whose id is not the name of its file is refused at the id', () => {
  const moved = rawRecord('organization', 'content/organizations/opnai.json', {
    id: 'google',
    name: 'Google',
  });
  expect(problemsOf(goodContentWith(moved))).toEqual([
    'content/organizations/opnai.json:2:9 id: found "google", but the path of the file says "opnai"; mend the field or move the file, so that both agree [wrong-path]',
  ]);
});

test.each(['Ba d"Id', 'Nova', 'nova--leads', '-nova'])('the article folder %j is no id and refused', (id) => {
  expect(problemsOf(goodContentWith(rawArticle(ORIGINAL, { id })))).toEqual([
    `content/articles/${id}/en.mdx:1:1 found ${JSON.stringify(id)} as the folder of the article, expected an id: lowercase letters and digits joined by single hyphens, such as gpt-image-2; rename the folder; it is the article’s id and its address [wrong-path]`,
  ]);
});

test('a claim whose id is not the name of its file is refused at the id', () => {
  expect(problemsOf(goodContentWith(claim('lead', { id: 'gap' })))).toEqual([
    'content/claims/lead.json:2:9 id: found "gap", but the path of the file says "lead"; mend the field or move the file, so that both agree [wrong-path]',
  ]);
});
