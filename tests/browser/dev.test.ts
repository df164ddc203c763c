import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { model } from '../support/content.ts';
import { startDevServer, type DevServer } from '../support/dev-server.ts';
import { LAUNCH_CONTENT } from '../support/launch-content.ts';

const ARTICLE = 'content/articles/a-lead-changes/en.mdx';
const MODEL = 'content/models/gpt-image-2.json';
const GAP = '<Gap board="text-to-image" date="2026-04-22" />';
/** The text begins at line 10. */
const article = (text: string): string => `---
title: A lead changes
summary: It did.
published: 2026-04-23
kind: analysis
models: [gpt-image-2]
sources:
  - { id: arena, title: Arena, publisher: Arena, address: https://arena.ai, accessed: 2026-04-23, tier: board }
---
${text}
`;
const modelOf = (organization: string): string =>
  JSON.stringify(model('gpt-image-2', { name: 'GPT Image 2', organization }).value, null, 2);

/** Waits for the page to say it by itself: nobody reloads it. */
const waitFor = (page: Page, place: string, text: string) =>
  page.locator(place, { hasText: text }).waitFor({ timeout: 30_000 });
/** When the page has come again and hears of the next change. */
const listens = (page: Page) =>
  page.waitForEvent('console', {
    predicate: (message) => message.text().includes('[vite] connected'),
    timeout: 60_000,
  });
const problems = (page: Page): Promise<string> =>
  page.locator('vite-error-overlay #message-content').innerText();

describeInBrowser('while one writes', (open) => {
  let server: DevServer;
  let page: Page;
  beforeAll(async () => {
    server = await startDevServer(LAUNCH_CONTENT, { [ARTICLE]: article(`It led by ${GAP}.`) });
    page = await open('about:blank');
    const listening = listens(page);
    await page.goto(`${server.address}news/a-lead-changes/`, { timeout: 60_000 });
    await listening;
  });
  const write = async (file: string, text: string): Promise<void> => {
    const listening = listens(page);
    server.write(file, text);
    await listening;
  };
  afterAll(() => server.stop());

  test('an article stands in the page with its numbers', async () => {
    await waitFor(page, '.text', 'It led by 242 points');
  });

  test('every problem of an article shows in the page as check tells it, with the lines about the first', async () => {
    await write(ARTICLE, article('It led by <Gp board="text-to-image" />.\n\nBy <b>much</b>.'));
    await waitFor(page, 'vite-error-overlay', 'The content has problems');
    const told = await problems(page);
    expect(told).toContain(`${ARTICLE}:10:11 <Gp> is no component of ours`);
    expect(told).toContain(`${ARTICLE}:12:4 <b> is HTML`);
    await waitFor(page, 'vite-error-overlay .error-line', 'It led by <Gp');
    expect(await page.locator('vite-error-overlay #stack-content').innerText()).toBe('');
  });

  test('the article is back once they are mended', async () => {
    await write(ARTICLE, article(`It led again by ${GAP}.`));
    await waitFor(page, '.text', 'It led again by 242 points');
    expect(await page.locator('vite-error-overlay').count()).toBe(0);
  });

  test('a problem of a record shows in the same way, and goes when it is mended', async () => {
    await write(MODEL, modelOf('opnai'));
    await waitFor(page, 'vite-error-overlay', `${MODEL}:4:19 organization: unknown organization "opnai"`);
    await write(MODEL, modelOf('openai'));
    await waitFor(page, '.text', 'It led again by 242 points');
  });
});
