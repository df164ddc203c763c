import type { Page } from 'playwright-core';

/**
 * Text of a page that reaches beyond what holds it to the left or right, and so is cut off or lies on its neighbours;
 * text in a box that scrolls sideways, text that is shortened on purpose, and text for screen readers alone, is not.
 */
export function spilledText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const TOLERANCE = 1.5;
    const room = document.documentElement.clientWidth;
    const ancestorsOf = (element: Element | null): Element[] =>
      element === null ? [] : [element, ...ancestorsOf(element.parentElement)];
    const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');
    const isMeant = (element: Element) => {
      const { overflowX, textOverflow, clipPath } = getComputedStyle(element);
      return /auto|scroll/.test(overflowX) || textOverflow === 'ellipsis' || clipPath !== 'none';
    };
    const reachesBeyond = (text: Node, box: Element) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const [reach, held] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
      const toTheLeft = reach.left < Math.max(held.left, 0) - TOLERANCE;
      return toTheLeft || reach.right > Math.min(held.right, room) + TOLERANCE;
    };
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const words = text.textContent?.trim().slice(0, 40) ?? '';
      const box = ancestorsOf(text.parentElement).find((element) => !isInline(element));
      if (words === '' || box === undefined || !reachesBeyond(text, box)) continue;
      if (box.closest('svg, .skip') !== null || !box.checkVisibility()) continue;
      if (ancestorsOf(text.parentElement).some(isMeant)) continue;
      found.push(`${box.nodeName.toLowerCase()}.${box.className}: ${words}`);
    }
    return found;
  });
}
