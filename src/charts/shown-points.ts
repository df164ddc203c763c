/** Points as a style places them: at most two decimals, never below 0. */
export function shownPoints(points: number): number {
  return Math.max(0, Math.round(points * 100) / 100);
}
