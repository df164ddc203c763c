import { expect, test } from 'vitest';
import { GOOD_CONTENT, goodContentWith, problemsOf, rawRecord } from '../../../tests/support/content.ts';

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
