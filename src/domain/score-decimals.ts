import type { PublishedCategory, Row } from './publication.ts';

/** How many decimals a table of these rows prints: 1 where the source gives any, else 0. */
export function scoreDecimals(...tables: readonly (readonly Pick<Row, 'entry'>[])[]): 0 | 1 {
  return tables.every((rows) => rows.some(({ entry }) => !Number.isInteger(entry.score))) ? 1 : 0;
}

/** How many decimals a gap in a table prints: those of its scores, none where a copy in whole points filled them up. */
export function gapDecimals({ category, rows, filledFrom }: PublishedCategory): 0 | 1 {
  const filling = filledFrom?.categories.find((held) => held.category === category)?.entries ?? [];
  const coarser = filling.map((entry) => ({ entry }));
  return coarser.length === 0 ? scoreDecimals(rows) : scoreDecimals(rows, coarser);
}
