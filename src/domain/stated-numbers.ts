import type { Claim } from './claim.ts';
import type { Quantity } from './claim-statement.ts';

/** The numbers a claim says of its categories, statement by statement, the threshold of a record included. */
export function statedNumbers({
  statements,
  record,
  categories = ['overall'],
}: Pick<Claim, 'statements' | 'record' | 'categories'>): number[] {
  const stated = statements.flatMap(({ quantity }) => quantityNumbers(quantity, categories));
  return record?.threshold === undefined ? stated : [...stated, record.threshold];
}

/** The numbers a quantity says of some categories: both ends of a range; none where it gives a date, likens, or is not there. */
export function quantityNumbers(quantity: Quantity | undefined, categories: readonly string[]): number[] {
  switch (quantity?.kind) {
    case 'value':
    case 'at-least':
    case 'at-most':
      return [quantity.value];
    case 'range':
      return [quantity.from, quantity.to];
    case 'each':
      return quantity.values.flatMap(({ category, value }) => (categories.includes(category) ? [value] : []));
    case 'same-gap':
    case 'date':
    case undefined:
      return [];
  }
}
