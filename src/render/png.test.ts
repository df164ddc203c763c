import { loadImage, createCanvas } from '@napi-rs/canvas';
import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { aScoreGapChart } from '../../tests/support/charts.ts';
import { anEntry, aSnapshot } from '../../tests/support/records.ts';
import { renderPng, type PngOptions } from './png.ts';

const chart = aScoreGapChart({
  snapshots: [
    aSnapshot({
      date: '2026-01-01',
      entries: [anEntry('alpha', 1400, { halfWidth: 5 }), anEntry('beta', 1280)],
    }),
    aSnapshot({ date: '2026-01-08', entries: [anEntry('alpha', 1340), anEntry('beta', 1280)] }),
  ],
});
const { configuration, width, height } = chart.pictures.wide;
const draw = (options: Partial<PngOptions> = {}) => renderPng(configuration, { width, height, ...options });

/** The colour of every pixel as `r,g,b,a`, with how often it stands there. */
async function colorsOf(png: Buffer): Promise<Map<string, number>> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const colors = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = data.slice(at, at + 4).join(',');
    colors.set(color, (colors.get(color) ?? 0) + 1);
  }
  return colors;
}

test('a file holds two pixels each way for one of the picture and of its margin of 20', () => {
  expect(imageSize(draw())).toMatchObject({
    type: 'png',
    width: (width + 40) * 2,
    height: (height + 40) * 2,
  });
});

test('the same configuration gives the same bytes', () => {
  expect(draw()).toEqual(draw());
  expect(
    renderPng(JSON.parse(JSON.stringify(configuration)) as typeof configuration, { width, height }),
  ).toEqual(draw());
});

// --paper, --ink and --other of the style sheet: #fbf8f1, #1b1916, #7a7163; dark #161513, #ece6d9, #8d8576.
test.each([
  ['light', ['251,248,241,255', '27,25,22,255', '122,113,99,255']],
  ['dark', ['22,21,19,255', '236,230,217,255', '141,133,118,255']],
] as const)(
  'the %s picture is drawn on its paper, in its ink and its colours, and nowhere transparent',
  async (palette, [paper, ...others]) => {
    const colors = await colorsOf(draw({ palette }));
    const all = (width + 40) * (height + 40) * 4;
    expect(colors.get(paper)).toBeGreaterThan(all * 0.8);
    for (const color of others) expect(colors.get(color)).toBeGreaterThan(20);
    expect([...colors.keys()].filter((color) => !color.endsWith(',255'))).toEqual([]);
  },
);

test('the configuration is left as it was', () => {
  const before = JSON.stringify(configuration);
  draw();
  expect(JSON.stringify(configuration)).toBe(before);
});
