import { publicationPath } from '../addresses/record-path.ts';
import type { Claim } from '../domain/claim.ts';
import { claimMoments, type ClaimMoment } from '../domain/claim-moments.ts';
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
  /** `Then`, `First snapshot since`, `Now`. */
  readonly label: string;
  /** `242`; of several categories from the smallest to the largest. */
  readonly figure: string;
  /** What the figure comes of: `1512 against 1270`; absent of several categories. */
  readonly detail?: string;
  /** Of the snapshot. */
  readonly date: IsoDate;
  /** The page of the snapshot. */
  readonly path: string;
}

/** The figures of a claim, oldest first; of several statements the first. None where no snapshot gives any. */
export function thenNow({ claim, statements }: ClaimVerdict, reading: Reading): ThenNowRow[] {
  const { language } = reading;
  const words = wordsFor(language).claimPages.claim.moments;
  const moments = (statements[0]?.parts ?? []).flatMap((part) => claimMoments(part, claim));
  return (['then', 'since', 'now'] as const).flatMap((moment) => {
    const found = moments.filter((each) => each.moment === moment);
    const [first, ...others] = found;
    if (first === undefined) return [];
    const detail = others.length === 0 ? momentDetail(first, claim, reading) : '';
    return [
      {
        label: words[moment],
        figure: momentsFigure(found, claim, language),
        ...(detail !== '' && { detail }),
        date: first.publication.date,
        path: pathOf(first, language),
      },
    ];
  });
}

/** What a figure comes of: two scores against each other; of one row its place where the figure is a score, else its score; of a record now, whose it is. */
export function momentDetail({ rows, moment, value }: ClaimMoment, claim: Claim, reading: Reading): string {
  const words = wordsFor(reading.language).claimPages.claim;
  const [first, second] = rows;
  if (first === undefined || claim.places) return '';
  // The holder of a record now may be another than the one it was claimed for.
  if (claim.record && moment === 'now') return modelName(reading.catalog, first.model);
  const score = formatScore(first.entry.score, reading.language);
  if (second !== undefined && rows.length === 2) {
    return words.against(score, formatScore(second.entry.score, reading.language));
  }
  return value === first.entry.score ? words.atPlace(first.place) : words.scored(score);
}

function pathOf({ publication, category }: ClaimMoment, language: Language): string {
  return publicationPath(language, publication, category);
}
