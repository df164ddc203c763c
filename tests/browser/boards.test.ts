import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';

const CATEGORY = 'boards/text-to-image/text_rendering/';
const PHONE = { viewport: { width: 360, height: 740 } };

describeInBrowser('pages of boards', (open) => {
  test('on a phone the tab one is on is in sight without scripts, and the line of tabs moves freely', async () => {
    const page = await open(CATEGORY, { ...PHONE, javaScriptEnabled: false });
    const tabs = page.locator('.tabs ul');
    const current = tabs.locator('[aria-current]');
    await expect.poll(() => tabs.evaluate((list) => getComputedStyle(list).scrollSnapType)).toBe('none');
    const { x = -1, width = 0 } = (await current.boundingBox()) ?? {};
    expect(x).toBeGreaterThan(0);
    expect(x + width).toBeLessThan(360);
    expect(await tabs.evaluate((list) => (list.scrollTo(0, 0), list.scrollLeft))).toBe(0);
    await page.context().close();
  });

  test('without scripts there is no field that cannot answer, but the list of days', async () => {
    const page = await open(CATEGORY, { javaScriptEnabled: false });
    expect(await page.locator('.stepper input').isVisible()).toBe(false);
    expect(await page.locator('.stepper').getByRole('link', { name: 'Every day held' }).isVisible()).toBe(
      true,
    );
    await page.context().close();
  });

  test.each(['2026-11-31', '2026-99-99', '<b>held</b>', '9999999999'])(
    'an address that asks for what is no day changes nothing: %s',
    async (asked) => {
      const page = await open(`boards/text-to-image/2026-10-07/#on=${asked}`);
      expect(await page.getByLabel('Standings on').inputValue()).toBe('2026-10-07');
      expect(await page.locator('.pick .said').innerText()).toMatch(/^\d+ days are held/);
      await page.context().close();
    },
  );

  test('a finger finds no target among the ticks of the ruler that it could not tell from the next', async () => {
    const page = await open(CATEGORY, { ...PHONE, hasTouch: true, isMobile: true });
    const events = await page
      .locator('.marks a')
      .evaluateAll((ticks) => ticks.map((tick) => getComputedStyle(tick).pointerEvents));
    expect(new Set(events)).toEqual(new Set(['none']));
    await page.context().close();
  });
});
