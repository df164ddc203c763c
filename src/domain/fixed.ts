const MINUS = '\u2212';

/** A number rounded to so many decimals, halves away from zero as its decimals are written; never minus zero. */
export function rounded(value: number, decimals = 0): number {
  const factor = 10 ** decimals;
  const scaled = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / factor + 0;
}

/** The same as text: exactly so many decimals, with a true minus. */
export function fixed(value: number, decimals = 0): string {
  const number = rounded(value, decimals);
  return (number < 0 ? MINUS : '') + Math.abs(number).toFixed(decimals);
}

/** The same with its sign, whichever it is: `+178`, `−3`, and `0` without one. */
export function signed(value: number, decimals = 0): string {
  return (rounded(value, decimals) > 0 ? '+' : '') + fixed(value, decimals);
}
