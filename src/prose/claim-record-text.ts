import type { Claim } from '../domain/claim.ts';
import type { RecordCandidate } from '../domain/claim-record-candidates.ts';
import type { RecordStanding } from '../domain/claim-record.ts';
import type { RecordPart } from '../domain/claim-record-part.ts';
import { modelName } from '../domain/record-names.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import { claimAmount } from './claim-amount.ts';
import { reportedText } from './claim-reported-text.ts';
import type { Reading } from './event-text.ts';
import { toldOf, type Told } from './told.ts';

interface Of {
  readonly claim: Claim;
  readonly reading: Reading;
}

/** What became of a record, in the order of reading: whose it was then, or why that is not known; whose it is now. */
export function recordSentences(part: RecordPart, of: Of): Told[] {
  return [...thenSentences(part, of), ...nowSentences(part, of)];
}

function thenSentences(part: RecordPart, of: Of): Told[] {
  const { claim, reading } = of;
  const { category } = part;
  if (part.verdict === 'reported') return [reportedText(part.reason, { claim, category, reading })];
  const words = wordsFor(reading.language).claims.record;
  const { standing, own, holds } = part.then;
  const { holder } = standing;
  if (holder === undefined) return [{ text: words.nobody(search(standing, reading)) }];
  const text = heldBy('then', { holder, standing }, of);
  const best =
    holds || own === undefined ? [] : [toldOf(words.own(described(own, of)), own.publication, category)];
  return [toldOf(text, holder.publication, category), ...best];
}

function nowSentences({ now, then, category }: RecordPart, of: Of): Told[] {
  if (now === undefined || now.standing.held.publications === then?.standing.held.publications) return [];
  const words = wordsFor(of.reading.language).claims.record;
  const { standing, holds } = now;
  const { holder } = standing;
  if (holder === undefined) return [{ text: words.nobody(search(standing, of.reading)) }];
  const changed = holds && then?.holds ? 'still' : 'now';
  const text = heldBy(then === undefined ? 'then' : changed, { holder, standing }, of);
  const late = standing.opensEdition ? [{ text: words.opensEdition }] : [];
  return [toldOf(text, holder.publication, category), ...late];
}

/** Whose a record is; of one that is to be first, who passed the threshold first. */
function heldBy(
  moment: 'then' | 'still' | 'now',
  { holder, standing }: { readonly holder: RecordCandidate; readonly standing: RecordStanding },
  of: Of,
): string {
  const { claim, reading } = of;
  const words = wordsFor(reading.language).claims.record;
  const told = [search(standing, reading), described(holder, of)] as const;
  const threshold = claim.record?.threshold;
  return threshold === undefined
    ? words[moment](...told)
    : words.firstAbove(...told, claimAmount(threshold, claim, reading));
}

function search({ held: { publications, from, to } }: RecordStanding, { language }: Reading) {
  return {
    snapshots: wordsFor(language).claims.snapshots(publications),
    from: formatDate(from, language),
    to: formatDate(to, language),
  };
}

function described({ model, value, publication }: RecordCandidate, { claim, reading }: Of) {
  return {
    name: modelName(reading.catalog, model),
    amount: claimAmount(value, claim, reading),
    date: formatDate(publication.date, reading.language),
  };
}
