import type { Claim } from '../domain/claim.ts';
import type { Checked } from '../domain/claim-check.ts';
import type { Judgement } from '../domain/claim-judgement.ts';
import type { Measured } from '../domain/claim-measure.ts';
import type { Later, MeasuredPart } from '../domain/claim-part.ts';
import type { ClaimStatement } from '../domain/claim-statement.ts';
import { modelName } from '../domain/record-names.ts';
import { formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';
import { claimAmount, claimDifference, decimalsOf } from './claim-amount.ts';
import { besideSentences } from './claim-beside-text.ts';
import { methodSentences } from './claim-method-text.ts';
import { reportedText } from './claim-reported-text.ts';
import type { Reading } from './event-text.ts';
import { toldOf, type Told } from './told.ts';

interface Of {
  readonly claim: Claim;
  readonly statement: ClaimStatement;
  readonly reading: Reading;
}

/** What became of a quantity, in the order of reading: then, or why not; since; how the board changed in between; what other editions say; now. */
export function measuredSentences(part: MeasuredPart, of: Of): Told[] {
  return [
    ...thenSentences(part, of),
    ...sinceSentences(part, of),
    ...methodSentences((part.then ?? part.since)?.publication, of),
    ...otherSentences(part, of),
    ...nowSentences(part, of),
  ];
}

function thenSentences(part: MeasuredPart, of: Of): Told[] {
  const { claim, reading } = of;
  const words = wordsFor(reading.language).claims;
  if (part.verdict === 'reported') {
    return [reportedText(part.reason, { claim, category: part.category, reading })];
  }
  const { then } = part;
  const decimals = part.verdict === 'differs' ? decimalsOf(part.by) : 0;
  const said = words.then[then.how](given(then, of, decimals)) + judgedText(part, then, of);
  const { main, edition } = then.publication;
  const editions = wordsFor(reading.language).facts.editions;
  return [
    toldOf(said, then.publication, part.category),
    ...besideSentences(then, of),
    ...(main ? [] : [{ text: words.otherEditionAlone(editions[edition]) }]),
  ];
}

function judgedText(judged: Judgement, { value }: Checked, { claim, reading }: Of): string {
  const words = wordsFor(reading.language).claims.judged;
  if (judged.verdict === 'confirmed') return words.confirmed;
  if (judged.by === value && claim.metric === 'gap') return words.notAbove;
  const amount = claimDifference(judged.by, claim, {
    language: reading.language,
    decimals: decimalsOf(judged.by),
  });
  const isPlace = claim.metric === 'rank' || claim.metric === 'lead';
  if (isPlace) return judged.by > 0 ? words.lower(amount) : words.higher(amount);
  return judged.by > 0 ? words.more(amount) : words.less(amount);
}

function sinceSentences(part: MeasuredPart, of: Of): Told[] {
  const { since, category } = part;
  if (since === undefined) return [];
  const { language } = of.reading;
  const words = wordsFor(language).claims;
  const isTold = part.verdict === 'reported' && 'after' in part.reason && part.reason.after !== undefined;
  const text = words[isTold ? 'sinceThere' : 'since'](given(since, of));
  return [toldOf(text, since.publication, category), ...besideSentences(since, of), ...between(since, of)];
}

function between({ remeasurement, category }: Later, { reading }: Of): Told[] {
  if (remeasurement === undefined) return [];
  const { language, catalog } = reading;
  const { model, after } = remeasurement;
  const found = { name: modelName(catalog, model), date: formatDate(after.date, language) };
  const shown = after.categories.has(category) ? category : 'overall';
  return [toldOf(wordsFor(language).claims.remeasuredBetween(found), after, shown)];
}

function otherSentences({ others, category }: MeasuredPart, of: Of): Told[] {
  const { claims, facts } = wordsFor(of.reading.language);
  return others.map((other) => {
    const edition = facts.editions[other.edition];
    return toldOf(
      claims.otherEdition[other.verdict]({ edition, ...given(other, of) }),
      other.publication,
      category,
    );
  });
}

function nowSentences({ then, since, now, moved, category }: MeasuredPart, of: Of): Told[] {
  const words = wordsFor(of.reading.language).claims;
  if (now === undefined || now.publication === since?.publication) return [];
  if (now.publication === then?.publication) return [{ text: words.now.same }];
  const text = words.now[moved ? 'moved' : now.verdict](given(now, of));
  return [
    toldOf(text, now.publication, category),
    ...besideSentences(now, of),
    ...between(now, of),
    ...(of.claim.metric === 'score' ? [{ text: words.scoresOfDays }] : []),
  ];
}

function given({ value, publication }: Measured, { claim, reading }: Of, decimals: 0 | 1 = 0) {
  const { language } = reading;
  return {
    amount: claimAmount(value, claim, { language, decimals }),
    date: formatDate(publication.date, language),
  };
}
