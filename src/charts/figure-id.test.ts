import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { figureId } from './figure-id.ts';

test('no heading has the id of a figure, nor one that begins with it', () => {
  const id = figureId({ kind: 'score-gap', subject: 'text-to-image' });
  expect(id).toBe('score-gap:text-to-image');
  for (const heading of ['Score gap text to image', 'score-gap:text-to-image', 'score-gap/text-to-image']) {
    expect(new GithubSlugger().slug(heading)).not.toContain(':');
  }
});
