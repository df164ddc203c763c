import type { EndLabel } from './plugins/end-labels.ts';
import { textWidth } from './text-width.ts';

/** What stands free right of the names, in pixels. */
const AFTER_NAME = 8;

/** How much room the names at the ends of lines take in letters of a size, with what stands free after them, in pixels. */
export function endWidth(ends: readonly EndLabel[], size: number): number {
  const widths = ends.flatMap(({ lines }) =>
    lines.map((spans) => textWidth(spans.map(({ text }) => text).join(' '), size)),
  );
  return Math.ceil(Math.max(0, ...widths)) + AFTER_NAME;
}
