import type { ChartPicture } from './chart.ts';

/** Paper about a picture that stands alone, in pixels: in a page the page’s own margin does that. */
export const FILE_MARGIN = 20;

/** Pixels of a picture’s file for one of the picture, so that it is sharp where screens are dense. */
export const PIXEL_DENSITY = 2;

/** The box of a picture as a file of its own, in pixels as it is meant to be shown. */
export function fileSize({ width, height }: Pick<ChartPicture, 'width' | 'height'>): {
  readonly width: number;
  readonly height: number;
} {
  return { width: width + 2 * FILE_MARGIN, height: height + 2 * FILE_MARGIN };
}

/** The same in pixels of the file. */
export function filePixels(picture: Pick<ChartPicture, 'width' | 'height'>): {
  readonly width: number;
  readonly height: number;
} {
  const { width, height } = fileSize(picture);
  return { width: width * PIXEL_DENSITY, height: height * PIXEL_DENSITY };
}
