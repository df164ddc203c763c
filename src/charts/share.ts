/** A stretch of an axis: days since 1970, or points. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a value lies in a stretch, 0 at its beginning and 1 at its end, to four decimals; 0 for an empty stretch. */
export function share(value: number, { from, to }: Span): number {
  if (to === from) return 0;
  return Math.round(((value - from) / (to - from)) * 10_000) / 10_000;
}
