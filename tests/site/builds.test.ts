import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { site } from '../../src/site.ts';
import { buildSite, filesOf, textOf } from '../support/built-site.ts';
import { pageFacts } from '../support/page-facts.ts';

const TIME = 180_000;

/** Builds once more, looks, and leaves nothing behind. */
async function withBuild(
  building: Parameters<typeof buildSite>[1],
  look: (folder: string, drawn: number) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'overtake-'));
  try {
    const drawn = await buildSite(folder, building);
    look(folder, drawn);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function digests(folder: string): string[] {
  return filesOf(folder).map((path) => {
    const digest = createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
    return `${path} ${digest.slice(0, 16)}`;
  });
}

test(
  'a second build of the same content is the same, byte for byte, and draws no picture',
  { timeout: TIME },
  async () => {
    await withBuild({}, (folder, drawn) => {
      expect(digests(folder)).toEqual(digests(inject('siteFolder')));
      expect(drawn).toBe(0);
    });
  },
);

test('a build under another base has every link of its own under that base', { timeout: TIME }, async () => {
  // The address of a chart stands in its picture, so all are drawn anew: the invented site has fewer, of every kind of page.
  const { folder: edges } = inject('inventedSites').edges;
  await withBuild({ base: 'sub', content: join(edges, '..') }, (folder) => {
    const pages = filesOf(folder, '**/*.html');
    const astray = pages.flatMap((path) =>
      pageFacts(textOf(folder, path))
        .links.map((link) => ({ link, target: new URL(link, `${site.origin}/sub/`) }))
        .filter(({ target }) => target.origin === site.origin && !target.pathname.startsWith('/sub/'))
        .map(({ link }) => `${path}: ${link}`),
    );
    expect(astray.slice(0, 50)).toEqual([]);
    expect(pages).toEqual(filesOf(edges, '**/*.html'));
  });
});
