import { compareText } from './problem.ts';
import type { Holding } from './holding.ts';
import { samePublication } from './same-publication.ts';

/** Snapshots that hold one publication, earliest first. */
export type Copies = readonly [Holding, ...Holding[]];

/**
 * Snapshots of one board as groups, each the copies of one publication; independent of the order they come in.
 *
 * Equality within rounding is not transitive: two data sets can round to one page, and two pages round one data set
 * to different integers. So the data sets, which print the finest digits, are grouped first, and where a group has
 * one, a page is held against the data set alone. A page that fits several groups joins the newest that had begun
 * by its date, for that is what stood then, else the earliest after.
 */
export function copiesOf(holdings: readonly Holding[]): readonly Copies[] {
  const groups: [Holding, ...Holding[]][] = [];
  for (const holding of [...holdings].sort(byEditionAndDate)) {
    const fitting = groups.filter((group) => fits(holding, group));
    const begun = fitting.filter(([first]) => first.snapshot.date <= holding.snapshot.date);
    const group = begun.at(-1) ?? fitting[0];
    if (group) group.push(holding);
    else groups.push([holding]);
    groups.sort(([a], [b]) => compareText(a.snapshot.date, b.snapshot.date));
  }
  return groups.map((group) => group.sort(byDate));
}

function fits(holding: Holding, group: readonly Holding[]): boolean {
  if (!isComparable(holding) || !group.every(isComparable)) return false;
  const finest = group.filter(({ snapshot }) => snapshot.edition === 'dataset');
  return (finest.length > 0 ? finest : group).every((member) => sameContent(member, holding));
}

/** Only main editions copy each other, and never the source file of older pages. */
function isComparable({ main, snapshot }: Holding): boolean {
  return main && snapshot.edition !== 'catalog';
}

/** Whether two snapshots share a category and are the same in each they share. */
function sameContent(a: Holding, b: Holding): boolean {
  let shared = false;
  for (const [category, held] of a.categories) {
    const other = b.categories.get(category);
    if (other && !samePublication(held, other)) return false;
    shared ||= other !== undefined;
  }
  return shared;
}

const EDITION_ORDER = { dataset: 0, page: 1, catalog: 2 } as const;

/** Negative where the first snapshot’s edition is nearer to the data than the second’s. */
export function compareEditions({ snapshot: a }: Holding, { snapshot: b }: Holding): number {
  return EDITION_ORDER[a.edition] - EDITION_ORDER[b.edition];
}

function byEditionAndDate(a: Holding, b: Holding): number {
  return compareEditions(a, b) || compareText(a.snapshot.date, b.snapshot.date);
}

function byDate(a: Holding, b: Holding): number {
  return compareText(a.snapshot.date, b.snapshot.date) || compareEditions(a, b);
}
