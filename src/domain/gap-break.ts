import { editionBreak } from './edition-break.ts';
import type { Publication, Row } from './publication.ts';
import { remeasuredBetween } from './remeasured-between.ts';

/** Why two neighbouring numbers are not to be held against each other. */
export type GapBreak = 'remeasured' | 'edition';

/** What a number rests on. */
interface Based {
  readonly publication: Publication;
  readonly category: string;
  readonly rows: readonly Row[];
}

/**
 * Why no line leads from a publication to a number of a later one: the edition is another, or one of its rows was
 * re-measured. A change of edition is a break whatever was re-measured: across it nothing can be said to have been.
 */
export function gapBreak(before: Publication, { publication, category, rows }: Based): GapBreak | undefined {
  if (editionBreak(before, publication)) return 'edition';
  const found = remeasuredBetween(before, publication, category);
  const concerns = rows.some((row) =>
    found.some(({ model, variant }) => model === row.model && variant === row.variant),
  );
  return concerns ? 'remeasured' : undefined;
}
