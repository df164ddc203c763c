import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 AA, and beside it what axe holds for good practice: landmarks, the order of headings, the skip link. */
const EVERYTHING: RunOptions['runOnly'] = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
];
/** Structure is the same in both themes; what the second one can spoil is colour. */
const COLOUR: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

declare const window: { readonly axe: typeof axe };

async function findings(page: Page, part: string, runOnly: RunOptions['runOnly']): Promise<string[]> {
  const { violations, passes } = await page.evaluate(
    ({ part: within, runOnly: asked }) =>
      window.axe.run(within, { runOnly: asked, resultTypes: ['violations'], preload: false }),
    { part, runOnly },
  );
  expect(passes.length).toBeGreaterThan(0);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** What axe finds in a page as it stands, or in a part of it, first in light, then in dark. */
export async function axeFindings(page: Page, part = 'html'): Promise<string[]> {
  // Evaluated rather than added as a script: the page’s own policy stays in force.
  await page.evaluate(AXE);
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await findings(page, part, EVERYTHING);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...inLight, ...(await findings(page, part, COLOUR))];
}
