import type { Measured } from '../domain/claim-measure.ts';
import type { Language } from '../domain/localized.ts';
import { formatShare } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import { claimAmount } from './claim-amount.ts';
import type { Told } from './told.ts';

/** What stands beside a quantity: the gap it is likened to, or the field that a share is the mean over. */
export function besideSentences({ likenedPoints, field }: Measured, language: Language): Told[] {
  const words = wordsFor(language).claims;
  if (likenedPoints !== undefined) {
    return [{ text: words.likened(claimAmount(likenedPoints, { metric: 'gap' }, { language })) }];
  }
  if (field === undefined) return [];
  return [
    { text: words.overField(field.rows, formatShare(field.againstBest / 100, language, { decimals: 1 })) },
  ];
}
