import type { Claim } from '../domain/claim.ts';
import type { ClaimVerdict } from '../domain/claim-verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import { isOfItsDay } from '../domain/of-its-day.ts';
import { modelName } from '../domain/record-names.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import { claimText } from './claim-text.ts';
import type { Reading } from './event-text.ts';
import { thenNow, type ThenNowRow } from './then-now.ts';

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
  const rows = thenNow(verdict, reading);
  const [then, now] = [rows.find(({ moment }) => moment === 'then'), rows.at(-1)];
  const note = noteOf(verdict, reading);
  return {
    verdict: claimText(verdict, reading).verdict,
    ...(note !== undefined && { note }),
    ...(then && { then: datedFigure(then, verdict.claim, reading) }),
    ...(now && { now: datedFigure(now, verdict.claim, reading) }),
  };
}

function datedFigure(
  { figure, date, holder }: ThenNowRow,
  { subject }: Claim,
  { catalog }: Reading,
): DatedFigure {
  const isAnother = subject.kind !== 'model' || holder !== subject.model;
  return { figure, date, ...(holder !== undefined && isAnother && { holder: modelName(catalog, holder) }) };
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
