import type { Claim } from './claim.ts';
import { METRIC_RULES } from './claim-metric.ts';
import type { ClaimStatement } from './claim-statement.ts';
import { lastDayOf } from './date.ts';
import { trouble, type ClaimTrouble } from './trouble.ts';

/** Everything in a statement that no field alone can be blamed for, given the claim it is of. */
export function statementTrouble(claim: Claim, statement: ClaimStatement): ClaimTrouble[] {
  const { text, language, made } = statement;
  const { day } = claim;
  return [
    ...trouble(
      text[language] === undefined,
      ['text'],
      `expected the text in the language it was said in, ${language}`,
    ),
    ...trouble(
      day !== undefined && day > lastDayOf(made.date),
      ['made'],
      `expected a day from ${day} on, of which the claim speaks`,
    ),
    ...quantityTrouble(claim, statement),
    ...categoryTrouble(claim, statement),
  ];
}

function quantityTrouble({ metric }: Claim, { quantity }: ClaimStatement): ClaimTrouble[] {
  const path = ['quantity'];
  const need = METRIC_RULES[metric].quantity;
  if (quantity === undefined) {
    return trouble(need === 'needed', path, `expected the number that was said: the metric is ${metric}`);
  }
  if (need === 'none') {
    return trouble(true, path, `a ${metric} has no number; make the number a claim of its own`);
  }
  const isMisdated = (quantity.kind === 'date') !== (metric === 'date') && metric !== 'prediction';
  const expected = metric === 'date' ? 'date' : 'number';
  return [
    ...trouble(isMisdated, path, `expected a ${expected}: the metric is ${metric}`),
    ...trouble(
      quantity.kind === 'same-gap' && metric !== 'gap',
      path,
      'a same-gap belongs to the metric gap',
    ),
  ];
}

function categoryTrouble({ categories = ['overall'] }: Claim, { quantity }: ClaimStatement): ClaimTrouble[] {
  if (quantity?.kind !== 'each') return [];
  return quantity.values.flatMap(({ category }, at) =>
    trouble(
      !categories.includes(category),
      ['quantity', 'values', at, 'category'],
      `expected one of the claim’s categories: ${categories.join(', ')}`,
    ),
  );
}
