import type { ChartPicture } from './chart.ts';

/** Paper about a picture that stands alone, in pixels: in a page the page’s own margin does that. */
export const FILE_MARGIN = 20;

/** How high the line of the chart’s address is, in pixels: a picture that travels says where it is from. */
export const ADDRESS_LINE = 17;

/** Pixels of a picture’s file for one of the picture, so that it is sharp where screens are dense. */
export const PIXEL_DENSITY = 2;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The box of what is drawn, with the margin around it, in pixels. */
export function withMargin({ width, height }: Size): Size {
  return { width: width + 2 * FILE_MARGIN, height: height + 2 * FILE_MARGIN };
}

/** The box of a chart’s picture as a file of its own, in pixels as it is meant to be shown. */
export function fileSize({ width, height }: Pick<ChartPicture, 'width' | 'height'>): Size {
  return withMargin({ width, height: height + ADDRESS_LINE });
}

/** The same in pixels of the file. */
export function filePixels(picture: Pick<ChartPicture, 'width' | 'height'>): Size {
  const { width, height } = fileSize(picture);
  return { width: width * PIXEL_DENSITY, height: height * PIXEL_DENSITY };
}
