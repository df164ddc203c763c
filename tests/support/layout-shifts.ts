import type { Page } from 'playwright-core';

/** What moved by itself since the page came, as the browser counts it, with what it was that moved. */
export function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const seen: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            readonly value: number;
            readonly sources: readonly { readonly node: Node | null }[];
          })[]) {
            const moved = entry.sources.map(({ node }) => node?.nodeName ?? 'gone');
            seen.push(`${entry.value.toFixed(4)}: ${moved.join(', ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // What was gathered before is told after the next two frames at the latest.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(seen), 50)));
      }),
  );
}

/** Goes through a page from its top to its end, a screen a frame, once its faces are there. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const screens = Math.ceil(document.documentElement.scrollHeight / innerHeight);
    for (let screen = 1; screen <= screens; screen += 1) {
      window.scrollTo({ top: screen * innerHeight, behavior: 'instant' });
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  });
}
