import type { ClaimVerdict } from '../domain/claim-verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import { modelName } from '../domain/record-names.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Reading } from './event-text.ts';
import { nameOfCategory, nameOfSubject } from './claim-names.ts';
import { thenNow } from './then-now.ts';

/** How a claim stands since it was published. */
export interface MovedText {
  /** The id of the claim. */
  readonly claim: string;
  /** Of the snapshot that shows it. */
  readonly date: IsoDate;
  /** `GPT Image 2, Text-to-image: the gap of 242 over Nano Banana 2 is now 121.` */
  readonly text: string;
}

/** Of some claims those that have moved, each in one sentence, in their order; statements of which the same is to be said, once. */
export function movedTexts(verdicts: readonly ClaimVerdict[], reading: Reading): MovedText[] {
  const texts = verdicts.flatMap((verdict) => movedText(verdict, reading) ?? []);
  return [...new Map(texts.map((each) => [`${each.claim} ${each.text}`, each])).values()];
}

function movedText(verdict: ClaimVerdict, reading: Reading): MovedText | undefined {
  const { claim, moved } = verdict;
  const rows = thenNow(verdict, reading);
  const [then, now] = [rows[0], rows.at(-1)];
  if (!moved || then === undefined || now === undefined || then === now) return undefined;
  const words = wordsFor(reading.language).news.since;
  const { comparator, subject, board = '', categories } = claim;
  const category = categories?.length === 1 ? (categories[0] ?? 'overall') : 'overall';
  const about = [
    nameOfSubject(subject, reading),
    nameOfCategory(board, 'overall', reading),
    ...(category === 'overall' ? [] : [nameOfCategory(board, category, reading)]),
  ].filter((name) => name !== undefined);
  const figures = {
    then: then.figure,
    now: now.figure,
    rival: comparator && nameOfSubject(comparator, reading),
    holder: now.holder && modelName(reading.catalog, now.holder),
  };
  return {
    claim: claim.id,
    date: now.date,
    text: words.moved(about, words[movedKind(claim.metric)](figures)),
  };
}

type MovedKind = 'score' | 'gap' | 'gain' | 'place' | 'share' | 'record' | 'amount';

function movedKind(metric: ClaimVerdict['claim']['metric']): MovedKind {
  switch (metric) {
    case 'score':
    case 'gap':
    case 'gain':
    case 'record':
      return metric;
    case 'rank':
    case 'lead':
      return 'place';
    case 'win-share':
    case 'field-win-share':
      return 'share';
    default:
      return 'amount';
  }
}
