import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What has the focus. */
export interface Focused {
  readonly tag: string;
  /** Its accessible name, or its text. */
  readonly name: string;
  readonly href: string;
  /** Whether a reader can see it, and see that it is the one. */
  readonly seen: boolean;
}

/** What has the focus now. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { top, left, bottom, right } = element.getBoundingClientRect();
    const inView =
      bottom > top && right > left && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const marked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    const text = element.getAttribute('aria-label') ?? element.textContent;
    return {
      tag: element.localName,
      name: text.replace(/\s+/g, ' ').trim(),
      href: element instanceof HTMLAnchorElement ? element.href : '',
      seen: inView && marked && element.checkVisibility({ visibilityProperty: true }),
    };
  });
}

/** Presses Tab until the focus is on what is looked for, at most so many times; every stop on the way is to be seen. */
export async function tabTo(page: Page, looked: (stop: Focused) => boolean, most: number): Promise<Focused> {
  const passed: string[] = [];
  while (passed.length < most) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    expect(stop).toMatchObject({ seen: true });
    if (looked(stop)) return stop;
    passed.push(`${stop.tag} ${stop.name}`);
  }
  throw new Error(`Not reached by ${most} tabs: ${passed.join(' · ')}`);
}

/** Opens the link that has the focus, or submits the form it is in, and waits for the page it leads to. */
export async function enter(page: Page, path: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => `${url.pathname}${url.hash}`.endsWith(path));
  await page.waitForLoadState();
}

/** Jumps over what stands on every page: the first stop, and the way into the page itself. */
export async function skipToContent(page: Page): Promise<void> {
  const { href } = await tabTo(page, () => true, 1);
  expect(href).toMatch(/#main$/);
  await page.keyboard.press('Enter');
}
