import type { Claim } from '../domain/claim.ts';
import type { ClaimPart, ClaimVerdict, StatementVerdict } from '../domain/claim-verdict.ts';
import { localized } from '../domain/localized.ts';
import { wordsFor } from '../i18n/words.ts';
import { claimDifference, decimalsOf } from './claim-amount.ts';
import { measuredSentences } from './claim-measured-text.ts';
import { nameOfCategory } from './claim-names.ts';
import { recordSentences } from './claim-record-text.ts';
import { releasedSentences } from './claim-released-text.ts';
import { reportedText } from './claim-reported-text.ts';
import type { Reading } from './event-text.ts';
import type { Told } from './told.ts';

/** What became of one statement in one category, in words. */
export interface ClaimPartText {
  /** What the category is called; of a whole board its name; absent where no board is spoken of. */
  readonly category?: string;
  /** `Confirmed`, `Differs by 6 points`, `Reported`. */
  readonly verdict: string;
  /** In the order of reading; the first alone explains the verdict. Never empty. */
  readonly sentences: readonly [Told, ...Told[]];
}

/** What became of a claim, in words. */
export interface ClaimText {
  /** `Confirmed`, `Differs by 6 points`, `Reported`, `Did not come true`. */
  readonly verdict: string;
  /** For each statement of the record its categories; of a prediction one for what an editor wrote. */
  readonly statements: readonly (readonly ClaimPartText[])[];
}

/** The verdict on a claim in words, each sentence with the snapshot it rests on. */
export function claimText({ claim, verdict, statements }: ClaimVerdict, reading: Reading): ClaimText {
  const words = wordsFor(reading.language).claims.verdicts;
  const texts = statements.map((statement) => statementText(statement, claim, reading));
  if (claim.prediction === undefined) {
    const alone = texts[0]?.length === 1 ? texts[0][0]?.verdict : undefined;
    return { verdict: alone ?? words[verdict], statements: texts };
  }
  const outcome: Told = { text: localized(claim.prediction.outcome, reading.language) };
  return { verdict: words[verdict], statements: [[{ verdict: words[verdict], sentences: [outcome] }]] };
}

function statementText(
  { statement, parts, beyond }: StatementVerdict,
  claim: Claim,
  reading: Reading,
): readonly ClaimPartText[] {
  if (beyond) {
    const sentence = reportedText(beyond, { claim, category: 'overall', reading });
    const { reported } = wordsFor(reading.language).claims.verdicts;
    return [{ verdict: reported, sentences: [sentence, ...releasedSentences(claim, reading)] }];
  }
  return parts.flatMap((part) => {
    const [first, ...others] =
      part.kind === 'record'
        ? recordSentences(part, { claim, reading })
        : measuredSentences(part, { claim, statement, reading });
    if (first === undefined) return [];
    const category = nameOfCategory(claim.board ?? '', part.category, reading);
    return [{ category, verdict: verdictText(part, claim, reading), sentences: [first, ...others] as const }];
  });
}

/** A record that is another’s, and a gap that was the wrong way round, are off by no number worth printing. */
function verdictText(part: ClaimPart, claim: Claim, { language }: Reading): string {
  const words = wordsFor(language).claims;
  const isNumbered = part.kind === 'measured' && part.verdict === 'differs' && part.by !== part.then.value;
  return isNumbered
    ? words.differsBy(claimDifference(part.by, claim, { language, decimals: decimalsOf(part.by) }))
    : words.verdicts[part.verdict];
}
