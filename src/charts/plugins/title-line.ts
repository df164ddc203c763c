import type { Plugin } from 'chart.js';

export interface TitleLineOptions {
  readonly text: string;
  /** Its middle, in pixels from the top of the picture. */
  readonly y: number;
  readonly size: number;
  readonly family: string;
  readonly ink: string;
}

/** Writes a line under the title of a picture, in the room that the title leaves for it. */
export const titleLine: Plugin<'line', Partial<TitleLineOptions>> = {
  id: 'titleLine',
  afterDraw({ ctx }, _, { text, y = 0, size = 0, family = '', ink = '' }) {
    if (text === undefined) return;
    ctx.save();
    Object.assign(ctx, { textAlign: 'left', textBaseline: 'middle', font: `400 ${size}px ${family}` });
    ctx.fillStyle = ink;
    ctx.fillText(text, 0, y);
    ctx.restore();
  },
};
