import type { Catalog } from '../domain/catalog.ts';
import type { Claim } from '../domain/claim.ts';
import type { ClaimMetric } from '../domain/claim-metric.ts';
import type { Quantity } from '../domain/claim-statement.ts';
import type { PathPoint } from '../domain/claim-path.ts';
import { modelName, organizationName } from '../domain/record-names.ts';
import { scoreDecimals } from '../domain/score-decimals.ts';
import { quantityNumbers } from '../domain/stated-numbers.ts';
import type { ChartWords } from '../i18n/en/charts.ts';
import { formatPoints } from './formatters.ts';

/** What kind of number a claim’s course is drawn as: each has a scale of its own. */
export type ClaimScale = 'score' | 'rank' | 'gap' | 'share' | 'count';

/** The scale of a metric that snapshots can check; undefined for votes, which only add up, and for all others. */
export function claimScale(metric: ClaimMetric): ClaimScale | undefined {
  switch (metric) {
    case 'score':
    case 'rank':
    case 'gap':
    case 'count':
      return metric;
    case 'lead':
      return 'rank';
    case 'gain':
      return 'gap';
    case 'win-share':
    case 'field-win-share':
      return 'share';
    default:
      return undefined;
  }
}

/** What a course is of, in words: `GPT Image 2 over Nano Banana 2 on Text-to-image, in points`. */
export function courseName(
  { claim, scale, board }: { readonly claim: Claim; readonly scale: ClaimScale; readonly board: string },
  catalog: Catalog,
  { claim: words }: ChartWords,
): string {
  const { subject, comparator, places } = claim;
  const nameOf = (model: string) => modelName(catalog, model);
  const makerOf = (id: string) => organizationName(catalog, id);
  const subjectName =
    subject.kind === 'model'
      ? nameOf(subject.model)
      : subject.kind === 'organization'
        ? makerOf(subject.organization)
        : words.allRows;
  if (places) {
    const { from, to, organizations: theirs = [] } = places;
    if (scale === 'gap') return words.places(from, to, board);
    const name = words.theirs(theirs.map(makerOf).join(', '), from, to);
    return words.what.count({ subject: name, comparator: '', board });
  }
  const comparatorName =
    comparator === undefined
      ? words.rivals.field
      : comparator.kind === 'model'
        ? nameOf(comparator.model)
        : words.rivals[comparator.kind];
  return words.what[scale]({ subject: subjectName, comparator: comparatorName, board });
}

/** A number of a course in words, as exact as a picture has it: `242`, `place 3`, `91 %`. */
export function courseValue(
  value: number,
  scale: ClaimScale,
  { claim: words }: ChartWords,
  decimals = 0,
): string {
  const number = formatPoints(value, decimals);
  return scale === 'rank' ? words.place(number) : scale === 'share' ? words.percent(number) : number;
}

/** With how many decimals the table has a number: scores as the source, shares to one, places whole. */
export function courseDecimals({ rows }: PathPoint, scale: ClaimScale): 0 | 1 {
  if (scale === 'share') return 1;
  return scale === 'score' || scale === 'gap' ? scoreDecimals(rows) : 0;
}

/** The numbers said, where a line can be drawn at them: both ends of a range, 0 for standing above, 1 for first. */
export function saidValues(quantity: Quantity | undefined, category: string, metric: ClaimMetric): number[] {
  return quantity === undefined ? [metric === 'lead' ? 1 : 0] : quantityNumbers(quantity, [category]);
}

/** What was said, in words: `242`, `247 to 277`, `1510 or more`, `first`. */
export function saidText(
  quantity: Quantity | undefined,
  { values, scale }: { readonly values: readonly number[]; readonly scale: ClaimScale },
  words: ChartWords,
): string {
  const { claim: said } = words;
  const [first = '', last = ''] = values.map((value) =>
    courseValue(value, scale, words, Number.isInteger(value) ? 0 : 1),
  );
  switch (quantity?.kind) {
    case undefined:
      return scale === 'rank' ? said.first : said.above;
    case 'range':
      return words.range(first, last);
    case 'at-least':
      return said.orMore(first);
    case 'at-most':
      return said.orLess(first);
    case 'same-gap':
      return said.asMuch;
    default:
      return first;
  }
}
