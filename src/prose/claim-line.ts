import type { Claim } from '../domain/claim.ts';
import { claimMoments, type ClaimMoment } from '../domain/claim-moments.ts';
import type { ClaimVerdict } from '../domain/claim-verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import { isOfItsDay } from '../domain/of-its-day.ts';
import { modelName } from '../domain/record-names.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import { momentsFigure } from './claim-figure.ts';
import { claimText } from './claim-text.ts';
import type { Reading } from './event-text.ts';

/** A figure and the day of the snapshot it is from. */
export interface DatedFigure {
  readonly figure: string;
  readonly date: IsoDate;
  /** Of a record, whose it is where that is not whom the claim is about. */
  readonly holder?: string;
}

/** What became of a claim, as short as one line of the ledger has it. */
export interface ClaimLine {
  /** `Confirmed`, `Differs by 6 points`. */
  readonly verdict: string;
  /** Why nothing can check it, or that it has moved; of a prediction when it was looked at. */
  readonly note?: string;
  /** The figure of its time; of several categories from the smallest to the largest. Absent where nothing checks it. */
  readonly then?: DatedFigure;
  readonly now?: DatedFigure;
}

/** One line of the ledger; of several statements the first. */
export function claimLine(verdict: ClaimVerdict, reading: Reading): ClaimLine {
  const { claim, statements } = verdict;
  const [first] = statements;
  const moments = (first?.parts ?? []).flatMap((part) => claimMoments(part, claim));
  const of = (wanted: ClaimMoment['moment']) => moments.filter(({ moment }) => moment === wanted);
  const [then, later] = [of('then'), of('now')];
  const now = later.length > 0 ? later : of('since').length > 0 ? of('since') : then;
  const note = noteOf(verdict, reading);
  return {
    verdict: claimText(verdict, reading).verdict,
    ...(note !== undefined && { note }),
    ...figured('then', then, { claim, reading }),
    ...figured('now', now, { claim, reading }),
  };
}

function figured(
  key: 'then' | 'now',
  moments: readonly ClaimMoment[],
  { claim, reading }: { readonly claim: Claim; readonly reading: Reading },
): Partial<Pick<ClaimLine, 'then' | 'now'>> {
  const [first] = moments;
  if (first === undefined) return {};
  const figure = momentsFigure(moments, claim, reading.language);
  const holder = claim.record && first.rows[0]?.model;
  const isAnother = claim.subject.kind !== 'model' || holder !== claim.subject.model;
  return {
    [key]: {
      figure,
      date: first.publication.date,
      ...(holder !== undefined && isAnother && { holder: modelName(reading.catalog, holder) }),
    },
  };
}

function noteOf(
  { claim, verdict, moved, statements }: ClaimVerdict,
  { language }: Reading,
): string | undefined {
  const words = wordsFor(language).claimPages;
  const short = (date: IsoDate) => formatDate(date, language, { style: 'short' });
  if (claim.prediction) return words.judged(short(claim.prediction.judged));
  if (verdict !== 'reported') {
    const held = verdict === 'confirmed' && !isOfItsDay(claim);
    return moved ? words[held ? 'moved' : 'movedOn'] : undefined;
  }
  const [first] = statements;
  const reason =
    first?.beyond?.reason ??
    first?.parts.flatMap((part) => (part.verdict === 'reported' ? [part.reason.reason] : []))[0];
  return reason && words.reasons[reason];
}
