import { namedClaimIds } from '../article-claims.ts';
import type { TypedNumber } from '../article.ts';
import type { Claim } from '../claim.ts';
import type { Problem } from '../problem.ts';
import type { ArticleFile, Parsed, RecordSet, Rule } from '../record-set.ts';
import { statedNumbers } from '../stated-numbers.ts';
import type { TypedNumberKind } from '../typed-number-patterns.ts';

/**
 * A number typed in an article that looks like one of a board, and is that of no claim the text names; a warning. A
 * claim that is named once excuses its number everywhere in the text.
 */
export const typedNumber: Rule = {
  name: 'typed-number',
  problems: (records) =>
    records.articles.flatMap((file) => {
      const { id, text, typedNumbers } = file.value;
      const models = modelsOf(id, records);
      const claims = records.claims.flatMap(({ value }) => (isAbout(value, models) ? [value] : []));
      const named = new Set(namedClaimIds(text.pieces));
      return typedNumbers.flatMap((typed) => {
        const holding = claims.filter((claim) => holds(claim, typed)).map((claim) => claim.id);
        return holding.some((each) => named.has(each)) ? [] : [told(file, typed, holding)];
      });
    }),
};

const COMPONENTS: Readonly<Record<TypedNumberKind, string>> = {
  score: '<Score model="…" date="…" />',
  gap: '<Gap board="…" date="…" /> or <Gain model="…" date="…" />',
  share: '<WinShare board="…" date="…" />',
};

function told(
  { raw }: Parsed<ArticleFile>,
  { kind, text, line, column }: TypedNumber,
  [claim]: readonly string[],
): Problem {
  const fromBoard = `where a board gives it, write ${COMPONENTS[kind]}`;
  return {
    code: 'typed-number',
    severity: 'warning',
    file: raw.file,
    line,
    column,
    field: '',
    message: `"${text}" is typed, and leads nowhere`,
    hint:
      claim === undefined
        ? `${fromBoard}; where somebody said it, record the claim and write <Claim id="…" />, or put the number into the link to its source`
        : `write <Claim id="${claim}" />, which holds it; ${fromBoard}`,
  };
}

/** Of a translation the models of its original. */
function modelsOf(id: string, { articles }: RecordSet): ReadonlySet<string> {
  return new Set(
    articles.flatMap(({ value }) => (value.kind === 'original' && value.id === id ? value.meta.models : [])),
  );
}

function isAbout({ subject, comparator }: Claim, models: ReadonlySet<string>): boolean {
  return [subject, comparator].some((named) => named?.kind === 'model' && models.has(named.model));
}

const SHARES: readonly Claim['metric'][] = ['percent', 'win-share', 'field-win-share'];

function holds(claim: Claim, { kind, value }: TypedNumber): boolean {
  if (SHARES.includes(claim.metric) !== (kind === 'share')) return false;
  return statedNumbers(claim).some((said) => Math.abs(said) === value);
}
