import type { TypedNumber } from '../article.ts';
import type { Claim } from '../claim.ts';
import type { Quantity } from '../claim-statement.ts';
import type { Problem } from '../problem.ts';
import type { ArticleFile, Parsed, RecordSet, Rule } from '../record-set.ts';
import type { TypedNumberKind } from '../typed-number.ts';

/** A number typed in an article that looks like one of a board, and that no claim about its models holds; a warning. */
export const typedNumber: Rule = {
  name: 'typed-number',
  problems: (records) =>
    records.articles.flatMap((file) => {
      const models = modelsOf(file.value.id, records);
      const claims = records.claims.flatMap(({ value }) => (isAbout(value, models) ? [value] : []));
      return file.value.typedNumbers
        .filter((typed) => !claims.some((claim) => holds(claim, typed)))
        .map((typed) => told(file, typed));
    }),
};

const COMPONENTS: Readonly<Record<TypedNumberKind, string>> = {
  score: '<Score model="…" date="…" />',
  gap: '<Gap board="…" date="…" /> or <Gain model="…" date="…" />',
  share: '<WinShare board="…" date="…" />',
};

function told({ raw }: Parsed<ArticleFile>, { kind, text, line, column }: TypedNumber): Problem {
  return {
    code: 'typed-number',
    severity: 'warning',
    file: raw.file,
    line,
    column,
    field: '',
    message: `"${text}" is typed, and leads nowhere`,
    hint: `where a board gives it, write ${COMPONENTS[kind]}; where somebody said it, put the number into the link to its source, or record the claim`,
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

function holds({ metric, statements }: Claim, { kind, value }: TypedNumber): boolean {
  if (SHARES.includes(metric) !== (kind === 'share')) return false;
  return statements.some(({ quantity }) => numbersOf(quantity).some((said) => Math.abs(said) === value));
}

function numbersOf(quantity: Quantity | undefined): number[] {
  switch (quantity?.kind) {
    case 'value':
    case 'at-least':
    case 'at-most':
      return [quantity.value];
    case 'range':
      return [quantity.from, quantity.to];
    case 'each':
      return quantity.values.map(({ value }) => value);
    case 'same-gap':
    case 'date':
    case undefined:
      return [];
  }
}
