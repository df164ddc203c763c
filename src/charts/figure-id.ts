import type { Chart } from './chart.ts';

/** The id of a chart’s figure on a page, by which it is linked to. It holds a colon, which no slug of a heading does. */
export function figureId({ kind, subject }: Pick<Chart, 'kind' | 'subject'>): string {
  return `${kind}:${subject}`;
}
