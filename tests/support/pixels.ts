import { createCanvas, loadImage } from '@napi-rs/canvas';
import pixelmatch from 'pixelmatch';

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** How far two pictures of one size are from being the same. */
export interface Difference {
  /** The share of pixels that differ, where antialiasing is not told apart. */
  readonly share: number;
  /** By how many pixels the edges of what is drawn lie apart at most. */
  readonly shift: number;
}

async function pixelsOf(png: Buffer): Promise<Pixels> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** Left, top, right and bottom of everything that stands out from the paper, which is the corner’s colour. */
function inkBox({ width, height, data }: Pixels): readonly number[] {
  const box = [width, height, 0, 0];
  const paper = data.slice((width - 1) * 4, (width - 1) * 4 + 3);
  for (let index = 0; index < width * height; index += 1) {
    const away = paper.reduce((sum, part, at) => sum + Math.abs(part - (data[index * 4 + at] ?? 0)), 0);
    if (away < 120) continue;
    const [x, y] = [index % width, Math.floor(index / width)];
    const [left = 0, top = 0, right = 0, bottom = 0] = box;
    box.splice(0, 4, Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
  }
  return box;
}

/** Compares two screenshots; throws where their sizes differ. */
export async function difference(first: Buffer, second: Buffer): Promise<Difference> {
  const [a, b] = await Promise.all([pixelsOf(first), pixelsOf(second)]);
  const count = pixelmatch(a.data, b.data, undefined, a.width, a.height, { includeAA: true });
  const box = inkBox(b);
  return {
    share: count / (a.width * a.height),
    shift: Math.max(...inkBox(a).map((edge, index) => Math.abs(edge - (box[index] ?? 0)))),
  };
}
