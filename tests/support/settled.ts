import type { Frame, Page, Request } from 'playwright-core';

/** Two frames are drawn, and what they set off has begun. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

/**
 * Watches what a page asks for, from now on. The answer resolves when a frame of it has loaded and drawn, its faces
 * stand, and nothing that was asked for is under way: all that can come without a reader has come.
 */
export function settling(page: Page): (frame?: Frame) => Promise<void> {
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  page.on('response', (response) => {
    // It never finishes where nobody reads its body.
    if (response.request().resourceType() === 'fetch') underWay.delete(response.request());
  });
  return async (frame = page.mainFrame()) => {
    await frame.waitForLoadState('load');
    do {
      await frame.evaluate(async () => void (await document.fonts.ready));
      await frame.evaluate(drawn);
    } while (underWay.size > 0);
  };
}
