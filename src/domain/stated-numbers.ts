import type { Claim } from './claim.ts';
import type { Quantity } from './claim-statement.ts';

/** The numbers a claim says, statement by statement, the threshold of a record included. */
export function statedNumbers({ statements, record }: Pick<Claim, 'statements' | 'record'>): number[] {
  const stated = statements.flatMap(({ quantity }) => numbersOf(quantity));
  return record?.threshold === undefined ? stated : [...stated, record.threshold];
}

function numbersOf(quantity: Quantity | undefined): number[] {
  switch (quantity?.kind) {
    case 'value':
    case 'at-least':
    case 'at-most':
      return [quantity.value];
    case 'range':
      return [quantity.from, quantity.to];
    case 'each':
      return quantity.values.map(({ value }) => value);
    case 'same-gap':
    case 'date':
    case undefined:
      return [];
  }
}
