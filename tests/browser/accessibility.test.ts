import { expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { describeInBrowser } from '../support/browser.ts';
import { PAGE_TYPES } from '../support/page-types.ts';

describeInBrowser('accessibility', (open) => {
  test.each(PAGE_TYPES)('$name has no finding of axe, light or dark', async ({ path }) => {
    const page = await open(path, { colorScheme: 'light' });
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });
});
