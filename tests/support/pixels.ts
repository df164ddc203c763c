import { createCanvas, loadImage } from '@napi-rs/canvas';

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/**
 * Of 255. A thin line that one drawing sets on a pixel and the other between two was seen 80 apart, a missing whisker
 * 125, a missing point 148 and more.
 */
const LEVELS = 90;

async function pixelsOf(png: Buffer): Promise<Pixels> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  // Once out of the canvas library, whose `data` is fetched anew at every reading.
  const { width, height, data } = context.getImageData(0, 0, image.width, image.height);
  return { width, height, data };
}

/** How far a colour is at most, part by part, from all that another picture has within a pixel of the same place. */
function awayAt(index: number, { width, height, data }: Pixels, other: Pixels): number {
  const [x, y] = [index % width, Math.floor(index / width)];
  let most = 0;
  for (let part = 0; part < 3; part += 1) {
    let [low, high] = [255, 0];
    for (let down = Math.max(0, y - 1); down <= Math.min(height - 1, y + 1); down += 1) {
      for (let right = Math.max(0, x - 1); right <= Math.min(width - 1, x + 1); right += 1) {
        const level = other.data[(down * width + right) * 4 + part] ?? 0;
        [low, high] = [Math.min(low, level), Math.max(high, level)];
      }
    }
    const own = data[index * 4 + part] ?? 0;
    most = Math.max(most, own - high, low - own);
  }
  return most;
}

/** Whether two pictures have nearly one colour at a place, so that its surroundings need no look. */
function alikeAt(index: number, { data: one }: Pixels, { data: other }: Pixels): boolean {
  for (let at = index * 4; at < index * 4 + 3; at += 1) {
    if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > LEVELS) return false;
  }
  return true;
}

function strayIn(one: Pixels, other: Pixels): number {
  let stray = 0;
  for (let index = 0; index < one.width * one.height; index += 1) {
    if (!alikeAt(index, one, other) && awayAt(index, one, other) > LEVELS) stray += 1;
  }
  return stray;
}

/** How much of a screenshot is not of a colour given as red, green and blue: 0 where nothing is drawn, 1 where all is. */
export async function drawnShare(png: Buffer, paper: readonly number[]): Promise<number> {
  const { width, height, data } = await pixelsOf(png);
  let drawn = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (paper.some((level, part) => Math.abs((data[at + part] ?? 0) - level) > LEVELS)) drawn += 1;
  }
  return drawn / (width * height);
}

/**
 * How many pixels of either of two screenshots have nothing like them in the other within a pixel of their place:
 * none where both draw the same, whatever draws it. Throws where their sizes differ.
 */
export async function strayPixels(first: Buffer, second: Buffer): Promise<number> {
  const [one, other] = await Promise.all([pixelsOf(first), pixelsOf(second)]);
  if (one.width !== other.width || one.height !== other.height) throw new Error('the sizes differ');
  return strayIn(one, other) + strayIn(other, one);
}
