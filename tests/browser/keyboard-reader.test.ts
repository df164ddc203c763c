import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { enter, focused, skipToContent, tabTo } from '../support/keyboard.ts';

const BOARD = '/boards/text-to-image/';
/** A date is typed in the order of its parts that the reader’s language has: here month, day, year. */
const READER = { locale: 'en-US', reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } } as const;

/** The text of a page as a reader takes it in. */
async function textOf(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
}

/** From the first page to the board’s own. */
async function toTheBoard(page: Page): Promise<void> {
  await skipToContent(page);
  await tabTo(page, ({ href }) => href.endsWith(BOARD), 3);
  await enter(page, BOARD);
  await skipToContent(page);
}

/** Who led on 22 April 2026, by how much, whether it lasted, and where the numbers come from. */
async function readsTheAnswers(page: Page): Promise<void> {
  const text = await textOf(page);
  expect(text).toContain('Text-to-image on 22 April 2026');
  expect(text).toContain('GPT Image 2 leads by 242 points.');
  expect(text).toContain('GPT Image 2 stood first from 22 Apr 2026 to 8 Sep 2026, 139 days;');
  expect(text).toContain('Its lead was 130 points on 6 May 2026, re-measured in between, cause unknown,');
  await skipToContent(page);
  const source = await tabTo(page, ({ href }) => new URL(href || 'about:blank').host === 'arena.ai', 10);
  expect(source.href).toBe('https://arena.ai/leaderboard/text-to-image');
}

describeInBrowser('by the keyboard alone', (open) => {
  test('a reader finds who led on a day, by how much, whether it lasted and where it comes from', async () => {
    const page = await open('', READER);
    await toTheBoard(page);
    await tabTo(page, ({ tag }) => tag === 'input', 16);
    await page.keyboard.type('04222026');
    await enter(page, `${BOARD}2026-04-22/`);
    await readsTheAnswers(page);
    await page.context().close();
  });

  test('without scripts the list of days leads to the same page', async () => {
    const page = await open('', { ...READER, javaScriptEnabled: false });
    await toTheBoard(page);
    await tabTo(page, ({ name }) => name === 'Every day held', 16);
    await enter(page, `${BOARD}#days`);
    await tabTo(page, ({ href }) => href.endsWith('/2026-04-22/'), 45);
    await enter(page, `${BOARD}2026-04-22/`);
    await readsTheAnswers(page);
    await page.context().close();
  });

  test('a date without a snapshot says so before it goes and after it came', async () => {
    const page = await open(BOARD.slice(1), READER);
    const says = 'No snapshot on 20 April 2026: 11 April 2026 is the newest before it.';
    await skipToContent(page);
    await tabTo(page, ({ tag }) => tag === 'input', 16);
    await page.keyboard.type('04202026');
    expect(await page.locator('.stepper').getByRole('status').innerText()).toBe(says);
    await enter(page, `${BOARD}2026-04-11/#on=2026-04-20`);
    expect(await page.locator('.stepper').getByRole('status').innerText()).toBe(says);
    await page.context().close();
  });

  test('the ruler of all snapshots is one stop, in which the arrow keys step', async () => {
    const page = await open(`${BOARD.slice(1)}2026-04-22/`, READER);
    await skipToContent(page);
    await tabTo(page, ({ name }) => name === '22 Apr 2026, GPT Image 2', 16);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toMatchObject({ name: '11 Apr 2026, Nano Banana 2', seen: true });
    await page.keyboard.press('Home');
    expect((await focused(page)).name).toMatch(/^5 Jan 2025, /);
    await page.keyboard.press('Tab');
    expect((await focused(page)).tag).toBe('input');
    await page.keyboard.press('Shift+Tab');
    await enter(page, `${BOARD}2025-01-05/`);
    await page.context().close();
  });
});
