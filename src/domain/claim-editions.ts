import type { Edition } from './board.ts';
import { checkedIn, type Checked, type CheckOptions } from './claim-check.ts';
import type { Publication } from './publication.ts';

/** What one edition that is not the main one gives for the day on which something was said. */
export type EditionCheck = Checked & { readonly edition: Edition };

/** What the other editions give, one each where it can, in the order of their first publications; the main ones are left out. */
export function editionChecks(publications: readonly Publication[], options: CheckOptions): EditionCheck[] {
  const others = publications.filter(({ main }) => !main);
  const editions = [...new Set(others.map(({ edition }) => edition))];
  return editions.flatMap((edition) => {
    const found = checkedIn(
      others.filter((publication) => publication.edition === edition),
      options,
    );
    return 'value' in found ? [{ ...found, edition }] : [];
  });
}
