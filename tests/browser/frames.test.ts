import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import type { Frame, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { ChartKind } from '../../src/charts/chart.ts';
import { describeInBrowser } from '../support/browser.ts';
import { textOf } from '../support/built-site.ts';
import { alive, figureOf } from '../support/live-chart.ts';
import { settling } from '../support/settled.ts';
import { textOfNode } from '../support/text-of-node.ts';

const GAP = 'score-gap/text-to-image';
/** One of every kind. */
const CHARTS: Readonly<Record<ChartKind, string>> = {
  'score-gap': GAP,
  'category-gains': 'category-gains/gpt-image-2',
  history: 'history/text-to-image',
  reigns: 'reigns/all',
  standings: 'standings/text-to-image',
  launches: 'launches/text-to-image',
  price: 'price/text-to-image',
  claim: 'claim/gpt-image-2-gap-over-nano-banana-2',
};

const pageOf = (chart: string) => textOf(inject('siteFolder'), `charts/${chart}/index.html`);

/** Shows the frame of a chart, by the code that its page gives, in a page that is none of ours. */
async function framed(page: Page, chart: string, width: number): Promise<Frame> {
  const code = select('#embed-code', fromHtml(pageOf(chart)));
  const ours = (code ? textOfNode(code) : '').replace(
    /src="https:\/\/[^/]+\//,
    `src="${inject('siteAddress')}`,
  );
  const settled = settling(page);
  await page.setContent(`<body style="margin: 0"><div style="width: ${width}px">${ours}</div></body>`);
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error(`no frame: ${ours}`);
  await frame.waitForURL('**/embed/**');
  await settled(frame);
  return frame;
}

describeInBrowser('a chart in a frame of another site', (open) => {
  test.each(Object.values(CHARTS))('%s stands whole in it, narrow or wide', async (chart) => {
    const page = await open('about:blank');
    const frame = await framed(page, chart, 320);
    for (const width of [320, 500, 703, 705, 900]) {
      await page.locator('div').evaluate((element, wide) => (element.style.width = `${wide}px`), width);
      const size = await frame.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { width: innerWidth, sideways: scrollWidth - innerWidth, down: scrollHeight - innerHeight };
      });
      expect(size).toEqual({ width, sideways: 0, down: 0 });
    }
    // The height that its page names for wide frames is enough from that width on.
    const [, from = '', enough = ''] =
      /never narrower than (\d+) pixels, (\d+) will do/.exec(pageOf(chart)) ?? [];
    await page
      .locator('iframe')
      .evaluate((element, height) => element.setAttribute('height', height), enough);
    for (const [width, whole] of [
      [Number(from), true],
      [900, true],
      [Number(from) - 1, false],
    ] as const) {
      await page.locator('div').evaluate((element, wide) => (element.style.width = `${wide}px`), width);
      const over = await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(over === 0, `${width} pixels`).toBe(whole);
    }
    await page.context().close();
  });

  test('it comes to life there', async () => {
    const page = await open('about:blank');
    const figure = (await framed(page, GAP, 320)).locator('.chart-figure');
    await figure.locator('.chart-stage').hover();
    await alive(figure);
    await figure.locator('[data-step="ArrowLeft"]').click();
    expect(await figure.locator('.chart-tip').innerText()).toContain('Gap');
    await page.context().close();
  });

  test('on its own page it comes to life beside its open table', async () => {
    const page = await open(`charts/${GAP}/`);
    const figure = figureOf(page, GAP);
    expect(await figure.locator('table').isVisible()).toBe(true);
    await figure.locator('.chart-stage').hover();
    await alive(figure);
    await page.context().close();
  });
});
