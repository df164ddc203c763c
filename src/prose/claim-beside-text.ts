import type { Claim } from '../domain/claim.ts';
import type { Measured } from '../domain/claim-measure.ts';
import { standings } from '../domain/standings.ts';
import { formatShare } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import { claimAmount } from './claim-amount.ts';
import type { Reading } from './event-text.ts';
import type { Told } from './told.ts';

interface Of {
  readonly claim: Claim;
  readonly reading: Reading;
}

/**
 * What must be known of a quantity beside its size: the gap it is likened to; the field that a share is the mean over;
 * of first place, whether it is separable.
 */
export function besideSentences(measured: Measured, of: Of): Told[] {
  return [...likened(measured, of), ...overField(measured, of), ...separable(measured, of)];
}

function likened({ likenedPoints }: Measured, { reading }: Of): Told[] {
  if (likenedPoints === undefined) return [];
  const amount = claimAmount(likenedPoints, { metric: 'gap' }, reading);
  return [{ text: wordsFor(reading.language).claims.likened(amount) }];
}

function overField({ field }: Measured, { reading: { language } }: Of): Told[] {
  if (field === undefined) return [];
  const againstBest = formatShare(field.againstBest / 100, language, { decimals: 1 });
  return [{ text: wordsFor(language).claims.overField(field.rows, againstBest) }];
}

function separable({ value, publication, category }: Measured, { claim, reading }: Of): Told[] {
  if (claim.metric !== 'lead' || value !== 1) return [];
  const lead = standings(publication, category)?.lead;
  return lead?.next ? [{ text: wordsFor(reading.language).facts.lead[lead.separable] }] : [];
}
