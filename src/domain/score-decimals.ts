import type { Row } from './publication.ts';
import { lastDigitPoints } from './rounding.ts';

/** How many decimals a table of these rows prints: 1 where the source gives any, else 0. */
export function scoreDecimals(...tables: readonly (readonly Row[])[]): 0 | 1 {
  return tables.every((rows) => lastDigitPoints(rows) < 1) ? 1 : 0;
}
