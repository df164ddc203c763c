import { publicationPath } from '../addresses/record-path.ts';
import type { Claim } from '../domain/claim.ts';
import { verdictMoments, type ClaimMoment } from '../domain/claim-moments.ts';
import type { ClaimVerdict } from '../domain/claim-verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/localized.ts';
import { modelName } from '../domain/record-names.ts';
import { formatScore } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import { momentsFigure } from './claim-figure.ts';
import type { Reading } from './event-text.ts';

/** What a claim came to at one moment, as a short table has it. */
export interface ThenNowRow {
  readonly moment: ClaimMoment['moment'];
  /** `Then`, `Next held`, `Now`. */
  readonly label: string;
  /** `242`; of several categories from the smallest to the largest. */
  readonly figure: string;
  /** What the figure comes of: `1512 against 1270`; absent of several categories. */
  readonly basis?: string;
  /** Of a record, the id of the model whose it was. */
  readonly holder?: string;
  /** Of the snapshot. */
  readonly date: IsoDate;
  /** The page of the snapshot. */
  readonly path: string;
}

/** The figures of a claim, oldest first; of several statements the first. None where no snapshot gives any. */
export function thenNow(verdict: ClaimVerdict, reading: Reading): ThenNowRow[] {
  const { claim } = verdict;
  const { language } = reading;
  const moments = verdictMoments(verdict);
  return (['then', 'since', 'now'] as const).flatMap((moment) => {
    const found = moments.filter((each) => each.moment === moment);
    const [first, ...others] = found;
    if (first === undefined) return [];
    const basis = others.length === 0 ? momentBasis(first, claim, reading) : '';
    return [
      {
        moment,
        label: momentLabel(first, language),
        figure: momentsFigure(found, claim, language),
        ...(basis !== '' && { basis }),
        ...(claim.record && first.rows[0] && { holder: first.rows[0].model }),
        date: first.publication.date,
        path: publicationPath(language, first.publication, first.category),
      },
    ];
  });
}

/** What a moment is called: of a record that, or the best of whom it was claimed for where that was none. */
export function momentLabel({ moment, isRecord }: ClaimMoment, language: Language): string {
  const { moments, recordMoments } = wordsFor(language).claimPages.claim;
  if (isRecord === undefined) return moments[moment];
  return isRecord ? recordMoments[moment] : recordMoments.best;
}

/** What a figure comes of: of a record whose it was; two scores against each other; of one row its score, or of a score its place. */
export function momentBasis({ rows }: ClaimMoment, claim: Claim, { catalog, language }: Reading): string {
  const words = wordsFor(language).claimPages.claim;
  const [subject] = rows;
  const [a, b] = rows.map(({ entry }) => formatScore(entry.score, language));
  if (subject === undefined || a === undefined || claim.places) return '';
  const ofTwo = b === undefined ? [] : [words.against(a, b)];
  if (claim.record) return [modelName(catalog, subject.model), ...ofTwo].join(', ');
  if (claim.comparator) return ofTwo.join('');
  return claim.metric === 'score' ? words.atPlace(subject.place) : words.scored(a);
}
