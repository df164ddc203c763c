import type { Chart, ChartPicture, ChartSize } from './chart.ts';

/** What both widths of a chart say under and over what they draw. */
interface Told {
  readonly title: string;
  readonly freshness: string;
  readonly credit: string;
}

/** What one kind of chart says beside that. */
type Said = Omit<Chart, keyof Told | 'id' | 'pictures'> & { readonly title?: string };

/** A chart from its parts: what both its widths say and draw, under the name that its files and links have. */
export function drawnChart<Parts extends Told>(
  said: Said,
  parts: Parts,
  picture: (parts: Parts, size: ChartSize) => ChartPicture,
): Chart {
  const { title, freshness, credit } = parts;
  return {
    title,
    freshness,
    credit,
    ...said,
    id: `${said.kind}/${said.subject}`,
    pictures: { narrow: picture(parts, 'narrow'), wide: picture(parts, 'wide') },
  };
}
