import type { Claim } from '../domain/claim.ts';
import type { ClaimStatement } from '../domain/claim-statement.ts';
import type { Language } from '../domain/localized.ts';
import { wordsFor } from '../i18n/words.ts';
import { saidFigure } from './claim-figure.ts';

/**
 * The number a statement says, with the unit a sentence needs: `242 points`, `1501`, `+247 to +277 points`, `93 %`,
 * `0.21 US dollars a picture`. Undefined where it says none, or one a category and none is named.
 */
export function saidInSentence(
  { quantity }: Pick<ClaimStatement, 'quantity'>,
  { claim, category = '', language }: { claim: Claim; category?: string; language: Language },
): string | undefined {
  if (quantity === undefined || quantity.kind === 'same-gap') return undefined;
  const figure = saidFigure({ quantity, category }, claim, language);
  const isOfPoints = claim.metric === 'gap' || claim.metric === 'gain' || claim.record?.of === 'gap';
  return figure !== undefined && isOfPoints ? wordsFor(language).facts.points(figure) : figure;
}
