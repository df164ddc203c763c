import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { PAGE_TYPES } from '../support/page-types.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Structure is the same in both themes; in the dark one what remains to be asked is colour. */
const ASKED: Readonly<Record<'light' | 'dark', RunOptions['runOnly']>> = {
  light: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

declare const window: { readonly axe: typeof axe };

describeInBrowser('accessibility', (open) => {
  const cases = PAGE_TYPES.flatMap((type) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ ...type, colorScheme })),
  );
  test.each(cases)('$name in $colorScheme has no finding of axe', async ({ path, colorScheme }) => {
    const page = await open(path, { colorScheme });
    // Evaluated rather than added as a script: the page's own policy stays in force.
    await page.evaluate(AXE);
    const { violations, passes } = await page.evaluate(
      (runOnly) => window.axe.run({ runOnly }),
      ASKED[colorScheme],
    );
    expect(passes.length).toBeGreaterThan(0);
    const findings = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
    );
    expect(findings).toEqual([]);
    await page.context().close();
  });
});
