import { pictureRule } from './picture-rule.ts';

/** What a reader on a phone can be asked to load; and what no screen shows more of. */
const MOST_BYTES = 500_000;
const MOST_PIXELS_WIDE = 2400;

/** A picture heavier or wider than a page needs. */
export const oversizedPicture = pictureRule('oversized-picture', ({ file, bytes, width = 0 }) => {
  const wide = {
    message: `"${file}" is ${width} pixels wide, expected at most ${MOST_PIXELS_WIDE}`,
    hint: `make it smaller: ${MOST_PIXELS_WIDE / 2} pixels are enough for the column of text`,
  };
  const heavy = {
    message: `"${file}" weighs ${Math.ceil(bytes / 1000)} kB, expected at most ${MOST_BYTES / 1000}`,
    hint: 'save it as webp or avif, or make it smaller',
  };
  return [...(width > MOST_PIXELS_WIDE ? [wide] : []), ...(bytes > MOST_BYTES ? [heavy] : [])];
});
